class LumaAgentRayV3_2TextToVideo(dsl.Builder, node_type="fal.text_to_video.LumaAgentRayV3_2TextToVideo"):
    """
    luma/agent/ray/v3.2/text-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        loop: Joins end and beginning so that the video can repeat without a visible jump.
    """

    output: dsl.Handle[VideoRef]
    exr_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[Literal["3:4", "4:3", "1:1", "9:16", "16:9", "21:9"]] = "16:9",
        resolution: dsl.Input[shared.Resolution540pTo1080pValue] = "540p",
        duration: dsl.Input[shared.DurationFiveOrTenSecondsValue] = "5s",
        loop: dsl.Input[bool] = False,
        hdr: dsl.Input[bool] = False,
        exr_export: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            loop=loop,
            hdr=hdr,
            exr_export=exr_export,
        )
