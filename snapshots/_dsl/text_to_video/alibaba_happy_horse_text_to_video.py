class AlibabaHappyHorseTextToVideo(dsl.Builder, node_type="fal.text_to_video.AlibabaHappyHorseTextToVideo"):
    """
    Generate a clip of 3 to 15 seconds with sound from a prompt, using Alibaba's HappyHorse 1.0.

    720p or 1080p in five shapes; version 1.1 adds 21:9, 9:21, 5:4 and 4:5.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns the check of prompt and video for unsafe content on; off skips it.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioFivePresetsValue] = "16:9",
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        duration: dsl.Input[shared.DurationSeconds3To15Value] = 5,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
