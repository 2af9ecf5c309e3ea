class WanV2_7TextToImage(dsl.Builder, node_type="fal.text_to_image.WanV2_7TextToImage"):
    """
    Generate up to five pictures from a Chinese or English prompt with Wan 2.7.

    A preset or own size, as JPEG, PNG or WebP, with a negative prompt; Wan 2.7 Pro takes the same inputs for more detail.

    Args:
        prompt: What the picture should show, in English or Chinese: subject, setting, light and style.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Checks both the prompt and the result for unsafe content; off skips it.
        output_format: File type of the pictures.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    generated_text: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] | None = "",
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "jpeg",
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            image_size=image_size,
            num_images=num_images,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
