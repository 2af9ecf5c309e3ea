class AlibabaHappyHorseV1_1ReferenceToVideo(
    dsl.Builder, node_type="fal.image_to_video.AlibabaHappyHorseV1_1ReferenceToVideo"
):
    """
    Generate a clip with sound around up to nine reference pictures with HappyHorse 1.1.

    The prompt calls them character1 to character9; nine shapes from 21:9 to 9:21 and 3 to 15 seconds, where 1.0 has five shapes.

    Args:
        images: Pictures of the characters or things, one each; the prompt calls them character1, character2 in this order. JPEG, PNG or WebP, up to 20 MB, at least 400 px a side.
        prompt: The scene, with the references called character1 to character9 in the order of the images.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        enable_safety_checker: Turns the check of input and video for unsafe content on; off skips it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[Literal["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21", "5:4", "4:5"]] = "16:9",
        duration: dsl.Input[shared.DurationSeconds3To15Value] = 5,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "1080p",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            images=images,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            resolution=resolution,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
