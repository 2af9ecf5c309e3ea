class IdeogramV4Lora(dsl.Builder, node_type="fal.text_to_image.IdeogramV4Lora"):
    """
    ideogram/v4/lora on fal.ai: its words are not written yet.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height.
        rendering_speed: Trade between waiting time and quality: faster is cheaper, slower is finer.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        num_images: How many pictures to make in one go; each one is charged.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
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
