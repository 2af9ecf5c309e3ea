class LumaDreamMachineRay2(dsl.Builder, node_type="fal.text_to_video.LumaDreamMachineRay2"):
    """
    Generate a silent clip of 5 or 9 seconds from text with Luma Ray 2.

    Six shapes from 21:9 to 9:21, 540p to 1080p, and a loop switch; Ray 2 Flash takes the same inputs for less.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        loop: Blends the end of the clip into its beginning so that it repeats without a visible jump.
        resolution: Size of the video; 720p costs twice and 1080p four times as much as 540p.
        duration: Length of the video; nine seconds cost twice as much as five.
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
