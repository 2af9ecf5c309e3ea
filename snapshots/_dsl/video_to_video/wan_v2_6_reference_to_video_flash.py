class WanV2_6ReferenceToVideoFlash(dsl.Builder, node_type="fal.video_to_video.WanV2_6ReferenceToVideoFlash"):
    """
    Generate 5 or 10 seconds with subjects from up to five clips and pictures, with Wan 2.6 Flash.

    The prompt calls them Character1 onwards, videos first; sound can be switched off for a quarter of the price.

    Args:
        prompt: The new scene; subjects are called Character1, Character2 and so on, videos before pictures. Shots can be timed: [0-3s] Shot 1. [3-6s] Shot 2.
        videos: Up to three clips of the subjects to show; they are numbered first, from Character1 on. Videos and pictures together are at most five. At least 16 frames a second, each up to 100 MB, 2 to 30 seconds.
        images: Pictures of the subjects to show, PNG without transparency; their numbers go on after those of the videos. Videos and pictures together are at most five. JPEG, PNG, BMP or WebP, up to 10 MB, 240 to 5000 px a side.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        multi_shots: Tells the story in several shots with cuts; off keeps one take. Works only while prompt expansion is on.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        generate_audio: Makes sound to go with the video; a silent one is quicker and costs a quarter.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        videos: dsl.FileListInput[VideoRef] | None = None,
        images: dsl.FileListInput[ImageRef] | None = None,
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
