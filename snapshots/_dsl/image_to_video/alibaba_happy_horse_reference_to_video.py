class AlibabaHappyHorseReferenceToVideo(dsl.Builder, node_type="fal.image_to_video.AlibabaHappyHorseReferenceToVideo"):
    """
    Generate a clip with sound around up to nine reference pictures, with HappyHorse 1.0.

    The prompt calls them character1 to character9; 3 to 15 seconds in five shapes, where 1.1 has nine.

    Args:
        prompt: The scene, with the references called character1 to character9 in the order of the images.
        images: Pictures of the characters or things, one each; the prompt calls them character1, character2 in this order. JPEG, PNG or WebP, up to 10 MB, at least 400 px a side.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns the check of input and video for unsafe content on; off skips it.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        images: dsl.FileListInput[ImageRef],
        aspect_ratio: dsl.Input[shared.AspectRatioFivePresetsValue] = "16:9",
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        duration: dsl.Input[shared.DurationSeconds3To15Value] = 5,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            images=images,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
