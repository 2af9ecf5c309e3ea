class LumaAgentRayV3_2Reframe(dsl.Builder, node_type="fal.video_to_video.LumaAgentRayV3_2Reframe"):
    """
    Fit a video of up to 30 seconds to one of six shapes with Luma Ray 3.2, painting in new canvas.

    A prompt describes the added area and a rectangle places the source; 540p, 720p or 1080p.

    Args:
        video: The clip whose frame should change its shape. At most 30 seconds.
        prompt: What the newly added area should show.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher costs more.
        source_position: Rectangle that the source takes up in the new frame, in shares of its width and height.
    """

    output: dsl.Handle[VideoRef]
    exr_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[Literal["3:4", "4:3", "1:1", "9:16", "16:9", "21:9"]],
        resolution: dsl.Input[shared.Resolution540pTo1080pValue] = "540p",
        source_position: dsl.Input[shared.LumaRayReframeSourcePosition] | None = None,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            source_position=source_position,
        )
