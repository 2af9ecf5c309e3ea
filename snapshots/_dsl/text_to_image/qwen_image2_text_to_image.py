class QwenImage2TextToImage(dsl.Builder, node_type="fal.text_to_image.QwenImage2TextToImage"):
    """
    Generate pictures from a Chinese or English prompt with Qwen Image 2.0.

    Any size between 512x512 and 2048x2048 pixels, up to four at once; Qwen Image 2.0 Pro takes the same inputs.

    Args:
        prompt: What the picture should show, in Chinese or English: subject, setting, light and style.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        image_size: Size of the picture: a preset shape or a width and height of your own, between 512x512 and 2048x2048 pixels in all.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Checks both your prompt and the finished pictures for unsafe content; off skips it.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] | None = "",
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        enable_prompt_expansion: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            image_size=image_size,
            enable_prompt_expansion=enable_prompt_expansion,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            num_images=num_images,
            output_format=output_format,
        )
