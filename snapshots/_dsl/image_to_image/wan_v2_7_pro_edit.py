class WanV2_7ProEdit(dsl.Builder, node_type="fal.image_to_image.WanV2_7ProEdit"):
    """
    Edit one picture or combine up to four by instruction with Wan 2.7 Pro, the upper tier of Wan 2.7.

    Inputs, sizes and up to four results are those of the plain edit; take Pro for the finished version.

    Args:
        prompt: What to change, in English or Chinese; pictures are called image 1, image 2 and so on.
        images: The pictures to edit or combine; the prompt calls them image 1, image 2 and so on, in this order.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_prompt_expansion: Lets a language model flesh out a short instruction first; off takes your words as they stand.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Checks both the input and the result for unsafe content; off skips it.
        output_format: File type of the pictures.
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
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "jpeg",
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
            output_format=output_format,
        )
