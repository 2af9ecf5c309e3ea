class WanV2_6ReferenceToVideoFlash(dsl.Builder, node_type="fal.video_to_video.WanV2_6ReferenceToVideoFlash"):
    """
    wan/v2.6/reference-to-video/flash on fal.ai: its words are not written yet.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        videos: Videos to work with, in the order in which they are joined or referred to. At least 16 frames a second, up to 100 MB each, 2 to 30 seconds each.
        images: Images to work from, in order; prompts can usually refer to them as first, second and so on. JPEG, PNG, BMP or WebP, up to 10 MB, 240 to 5000 px a side.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        multi_shots: Tells the story in several shots with cuts; off keeps one continuous take.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        videos: dsl.ListInput[VideoRef] | None = None,
        images: dsl.ListInput[ImageRef] | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioFivePresetsValue] = "16:9",
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        negative_prompt: dsl.Input[str] | None = "",
        enable_prompt_expansion: dsl.Input[bool] = True,
        multi_shots: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        generate_audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            videos=videos,
            images=images,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            negative_prompt=negative_prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            multi_shots=multi_shots,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            generate_audio=generate_audio,
        )
