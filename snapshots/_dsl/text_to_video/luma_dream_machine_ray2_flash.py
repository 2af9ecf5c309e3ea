class LumaDreamMachineRay2Flash(dsl.Builder, node_type="fal.text_to_video.LumaDreamMachineRay2Flash"):
    """
    Turn text into a 5 or 9 second silent clip with Luma Ray 2 Flash, the quick version of Ray 2.

    Same six aspect ratios, loop switch and sizes up to 1080p; choose it for drafts and volume, plain Ray 2 for final shots.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        loop: Joins the last moments to the first so that the clip can run round and round.
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
