class WanV26ImageToImage(dsl.Builder, node_type="fal.image_to_image.WanV26ImageToImage"):
    """
    Edit or combine one to three pictures by a Chinese or English prompt with Wan 2.6.

    They are called image 1 to image 3; up to four results in a preset or own size; Wan 2.5 takes two pictures, Wan 2.7 four.

    Args:
        prompt: The edit, in Chinese or English. Refer to inputs as 'image 1', 'image 2', 'image 3' by their order.
        images: The pictures to edit or combine; the prompt calls them image 1, image 2 and image 3, in this order. JPEG, PNG, BMP or WebP, up to 10 MB, 384 to 5000 px a side.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        image_size: Size of the picture: a preset shape or a width and height of your own, between 768x768 and 1280x1280 pixels in all.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_prompt_expansion: Lets a language model flesh out the instruction first, which takes some seconds more; off takes your words as they stand.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Checks both the input and the result for unsafe content; off skips it.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        images: dsl.FileListInput[ImageRef],
        negative_prompt: dsl.Input[str] | None = "",
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        enable_prompt_expansion: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            images=images,
            negative_prompt=negative_prompt,
            image_size=image_size,
            num_images=num_images,
            enable_prompt_expansion=enable_prompt_expansion,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
