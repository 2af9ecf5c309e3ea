class Krea2TurboStyle(dsl.Builder, node_type="fal.text_to_image.Krea2TurboStyle"):
    """
    Generate pictures from text in the style of one to three reference pictures with Krea 2 Turbo.

    A scale sets how strong the style is; no training needed, which the LoRA version relies on.

    Args:
        reference_images: One to three pictures whose style the result should take over; their content does not matter.
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        enable_prompt_expansion: Lets a language model flesh out the prompt; if that fails, your own words are used unchanged.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
        num_images: How many pictures to make in one run; more of them cost more.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        output_format: File format of the result.
        style_scale: How strongly the style of the references shows; higher means more.
        enable_safety_checker: Checks the finished pictures for unsafe content; off skips it.
        seed: Number that fixes the chance involved; each further picture of a run adds one to it. -1 draws a new one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[Any]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        reference_images: dsl.FileListInput[ImageRef],
        prompt: dsl.Input[str],
        enable_prompt_expansion: dsl.Input[bool] = False,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "none",
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        style_scale: dsl.Number = 1.0,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            reference_images=reference_images,
            prompt=prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            image_size=image_size,
            num_images=num_images,
            acceleration=acceleration,
            output_format=output_format,
            style_scale=style_scale,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
