class LumaAgentRayV3_2TextToVideo(dsl.Builder, node_type="fal.text_to_video.LumaAgentRayV3_2TextToVideo"):
    """
    Generate a clip of 5 or 10 seconds from text with Luma Ray 3.2, at 540p to 1080p.

    Six shapes; five-second clips can loop or be HDR with an EXR file, which Ray 2 does not offer.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        loop: Joins end and beginning for endless play; only for 5 seconds and without HDR.
        hdr: Makes an HDR video; needs HDR access on the account and 720p or 1080p, and excludes 10 seconds and loop.
        exr_export: Also returns an EXR file; works only with HDR on.
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
