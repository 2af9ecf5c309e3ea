class WanV22A14bTextToVideoTurbo(dsl.Builder, node_type="fal.text_to_video.WanV22A14bTextToVideoTurbo"):
    """
    Generate a silent clip from text quickly with Wan 2.2 A14B Turbo, at 480p to 720p and a flat price a video.

    Size, shape and prompt expansion can be set; plain A14B opens frames, steps and guidance.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        aspect_ratio: Shape of the video as width to height.
        enable_safety_checker: Checks the input for unsafe content before the run; off skips it.
        enable_output_safety_checker: Also checks the finished video for unsafe content.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[shared.Resolution480p580p720pValue] = "720p",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        enable_safety_checker: dsl.Input[bool] = False,
        enable_output_safety_checker: dsl.Input[bool] = False,
        enable_prompt_expansion: dsl.Input[bool] = False,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "regular",
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
    ) -> None:
        super().__init__(
            prompt=prompt,
            seed=seed,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            enable_safety_checker=enable_safety_checker,
            enable_output_safety_checker=enable_output_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            acceleration=acceleration,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
        )
