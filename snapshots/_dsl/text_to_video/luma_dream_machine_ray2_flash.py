class LumaDreamMachineRay2Flash(dsl.Builder, node_type="fal.text_to_video.LumaDreamMachineRay2Flash"):
    """
    Generate a silent clip of 5 or 9 seconds from text with Luma Ray 2 Flash, the quick and cheaper Ray 2.

    The same six shapes, loop switch and sizes up to 1080p; for drafts and volume.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        loop: Joins the last moments to the first so that the clip can run round and round.
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
