class Ltx2_3Reframe(dsl.Builder, node_type="fal.video_to_video.Ltx2_3Reframe"):
    """
    Bring a clip of up to a minute to another shape with LTX-2.3, with new picture where the frame grows.

    Takes the clip and one of five shapes at 720p or 1080p; no prompt, which LTX-2.3 Quality Outpaint asks for.

    Args:
        video: Clip to bring to another shape; new picture that fits it is made where the frame grows. At most 60 seconds.
        aspect_ratio: Shape that the video is brought to.
        resolution: Size class of the result; with the aspect ratio it sets width and height.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        aspect_ratio: dsl.Input[Literal["1:1", "4:5", "5:4", "9:16", "16:9"]] = "16:9",
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
    ) -> None:
        super().__init__(
            video=video,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
        )
