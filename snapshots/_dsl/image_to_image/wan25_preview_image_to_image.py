class Wan25PreviewImageToImage(dsl.Builder, node_type="fal.image_to_image.Wan25PreviewImageToImage"):
    """
    Edit a picture or combine two with Alibaba's Wan 2.5 preview, in up to four versions.

    Takes one or two pictures and a prompt, with a preset or own size; Wan 2.6 takes more references.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        images: The picture to edit, or two pictures to combine; from a third one on they are not used. Each up to 25 MB, 384 to 5000 px a side.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own. 384 to 1440 px a side.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seeds: dsl.Handle[list[int]]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        images: dsl.FileListInput[ImageRef],
        negative_prompt: dsl.Input[str] | None = None,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square",
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            images=images,
            negative_prompt=negative_prompt,
            image_size=image_size,
            num_images=num_images,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
