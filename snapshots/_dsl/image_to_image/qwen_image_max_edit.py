class QwenImageMaxEdit(dsl.Builder, node_type="fal.image_to_image.QwenImageMaxEdit"):
    """
    Edit or combine one to three pictures with Qwen Image Max, Alibaba's hosted top tier.

    The prompt, Chinese or English, calls them image 1 to image 3; up to six results, no LoRAs and no step count.

    Args:
        prompt: The edit, in Chinese or English. Refer to inputs as 'image 1', 'image 2', 'image 3' by their order.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        image_size: Size of the picture in pixels; unset, it follows the last input picture.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Checks both what you put in and the finished pictures for unsafe content; off skips it.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
        images: The pictures to edit or combine; the prompt calls the first one 'image 1', the next 'image 2' and so on. JPEG, PNG or WebP, up to 10 MB, 384 to 5000 px a side.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] | None = "",
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        enable_prompt_expansion: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        images: dsl.FileListInput[ImageRef],
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
            images=images,
        )
