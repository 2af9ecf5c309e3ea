class Ltx2_3Reframe(dsl.Builder, node_type="fal.video_to_video.Ltx2_3Reframe"):
    """
    fal-ai/ltx-2.3/reframe on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on. At most 60 seconds.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        aspect_ratio: dsl.Input[Literal["1:1", "4:5", "5:4", "9:16", "16:9"]] = "16:9",
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
    ) -> None:
        super().__init__(
            video=video,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
        )
