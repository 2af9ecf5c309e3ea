class Wan25PreviewTextToVideo(dsl.Builder, node_type="fal.text_to_video.Wan25PreviewTextToVideo"):
    """
    Generate 5 or 10 seconds of video from a Chinese or English prompt with Wan 2.5 preview.

    480p, 720p or 1080p in three shapes, with a recording of your own as background music; later Wan versions run longer.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        audio: Recording to use as background music. A longer one is cut at the end of the video; after a shorter one the video goes on silently. WAV or MP3, up to 15 MB, 3 to 30 seconds.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        audio: dsl.FileInput[AudioRef] | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        resolution: dsl.Input[shared.Resolution480pTo1080pValue] = "1080p",
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        negative_prompt: dsl.Input[str] | None = None,
        enable_prompt_expansion: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            audio=audio,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            negative_prompt=negative_prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
