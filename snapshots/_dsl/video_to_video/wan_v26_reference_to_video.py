class WanV26ReferenceToVideo(dsl.Builder, node_type="fal.video_to_video.WanV26ReferenceToVideo"):
    """
    Generate a new 5 or 10 second video starring people, animals or objects from one to three reference clips, with Wan 2.6.

    Name them @Video1 to @Video3 in the prompt; 720p or 1080p, split into several shots by default.

    Args:
        prompt: The new scene; call the referenced subjects @Video1, @Video2 and @Video3, with timings for multi-shot.
        videos: Clips of the people, animals or objects to star, in the order of the @Video numbers. At least 16 frames a second, up to 100 MB each, 2 to 30 seconds each.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        multi_shots: Tells the story in several shots with cuts; off keeps one continuous take.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        videos: dsl.ListInput[VideoRef],
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
