class AlibabaHappyHorseV1_1TextToVideo(dsl.Builder, node_type="fal.text_to_video.AlibabaHappyHorseV1_1TextToVideo"):
    """
    Generate a clip of 3 to 15 seconds with sound from a prompt, using Alibaba's HappyHorse 1.1.

    720p or 1080p in nine shapes, from 21:9 over 5:4 and 4:5 to 9:21; version 1.0 has five of them.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        enable_safety_checker: Turns the check of prompt and video for unsafe content on; off skips it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[Literal["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21", "5:4", "4:5"]] = "16:9",
        duration: dsl.Input[shared.DurationSeconds3To15Value] = 5,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            resolution=resolution,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
