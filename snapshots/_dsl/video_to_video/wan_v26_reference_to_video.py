class WanV26ReferenceToVideo(dsl.Builder, node_type="fal.video_to_video.WanV26ReferenceToVideo"):
    """
    Generate 5 or 10 seconds of video with people, animals or things from one to three clips, with Wan 2.6.

    The prompt calls them @Video1 to @Video3; several shots by default. Flash also takes pictures and has a sound switch.

    Args:
        prompt: The new scene; subjects are called @Video1, @Video2 and @Video3. Shots can be timed: [0-3s] Shot 1. [3-6s] Shot 2.
        videos: Clips of the people, animals or objects to star, in the order of the @Video numbers. At least 16 frames a second, each up to 100 MB, 2 to 30 seconds.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        multi_shots: Tells the story in several shots with cuts; off keeps one take. Works only while prompt expansion is on.
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
        videos: dsl.FileListInput[VideoRef],
        aspect_ratio: dsl.Input[shared.AspectRatioFivePresetsValue] = "16:9",
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        negative_prompt: dsl.Input[str] | None = "",
        enable_prompt_expansion: dsl.Input[bool] = True,
        multi_shots: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            videos=videos,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            negative_prompt=negative_prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            multi_shots=multi_shots,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
