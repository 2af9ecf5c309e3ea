class LumaAgentRayV3_2Reframe(dsl.Builder, node_type="fal.video_to_video.LumaAgentRayV3_2Reframe"):
    """
    luma/agent/ray/v3.2/reframe on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on. At most 30 seconds.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
    """

    output: dsl.Handle[VideoRef]
    exr_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
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
