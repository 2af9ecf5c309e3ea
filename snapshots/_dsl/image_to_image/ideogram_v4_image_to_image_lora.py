class IdeogramV4ImageToImageLora(dsl.Builder, node_type="fal.image_to_image.IdeogramV4ImageToImageLora"):
    """
    Rework a picture under a prompt with Ideogram 4.0 and up to three LoRAs of your own.

    Keeps the input's size unless another is set; the version without LoRA takes the same inputs but no trained styles.

    Args:
        image: Picture to rework; the prompt says into what.
        prompt: What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.
        image_size: Size of the result: auto takes that of the input picture, up to about 25 megapixels and 8192 pixels a side; otherwise a preset shape or a width and height.
        num_images: How many pictures to make in one run; more of them cost more.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        expansion_model: Model that expands the prompt: Medium is quick, Large is Ideogram's Magic Prompt. None keeps your words and saves its fee.
        loras: LoRAs for Ideogram 4.0 to mix in, each named by the web address of its safetensors file.
        output_format: File format of the result.
        rendering_speed: Speed against finish: turbo takes the fewest denoising steps, quality the most.
        strength: How much of the picture is changed: 1 ignores it, lower stays closer.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[Any]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] = "auto",
        num_images: dsl.Input[int] = 1,
        acceleration: dsl.Input[shared.AccelerationNoneToHighValue] = "none",
        expansion_model: dsl.Input[shared.IdeogramExpansionModelValue] = "Medium",
        loras: dsl.ListInput[shared.UnboundedLoraWeight] | None = None,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        rendering_speed: dsl.Input[shared.RenderingSpeedValue] = "BALANCED",
        strength: dsl.Number = 0.8,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            acceleration=acceleration,
            expansion_model=expansion_model,
            loras=loras,
            output_format=output_format,
            rendering_speed=rendering_speed,
            strength=strength,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
