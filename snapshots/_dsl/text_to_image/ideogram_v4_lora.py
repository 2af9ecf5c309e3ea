class IdeogramV4Lora(dsl.Builder, node_type="fal.text_to_image.IdeogramV4Lora"):
    """
    Generate images with lettering from text with Ideogram 4.0 and up to three LoRAs of your own.

    Otherwise the settings of plain 4.0; the LoRAs come from the Ideogram 4.0 trainer.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        expansion_model: Model that expands the prompt: Medium is quick, Large is Ideogram's Magic Prompt. None keeps your words and saves its fee.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
        rendering_speed: Speed against finish: turbo takes the fewest denoising steps, quality the most.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        loras: LoRAs for Ideogram 4.0 to mix in, each named by the web address of its safetensors file.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        expansion_model: dsl.Input[shared.IdeogramExpansionModelValue] = "Medium",
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        rendering_speed: dsl.Input[shared.RenderingSpeedValue] = "BALANCED",
        acceleration: dsl.Input[shared.AccelerationNoneToHighValue] = "none",
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            expansion_model=expansion_model,
            image_size=image_size,
            rendering_speed=rendering_speed,
            acceleration=acceleration,
            num_images=num_images,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            loras=loras,
        )
