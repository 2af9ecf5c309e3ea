class LumaDreamMachineRay2(dsl.Builder, node_type="fal.text_to_video.LumaDreamMachineRay2"):
    """
    Generate a 5 or 9 second silent clip from text with Luma Ray 2, the full-size model, at 540p, 720p or 1080p in six shapes from 21:9 to 9:21.

    Can blend the end into the start for a loop; Flash is the faster sibling.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        loop: Blends the end of the clip into its beginning so that it repeats without a visible jump.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.LumaAspectRatioValue] = "16:9",
        loop: dsl.Input[bool] = False,
        resolution: dsl.Input[shared.Resolution540pTo1080pValue] = "540p",
        duration: dsl.Input[shared.DurationFiveOrNineSecondsValue] = "5s",
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            loop=loop,
            resolution=resolution,
            duration=duration,
        )
