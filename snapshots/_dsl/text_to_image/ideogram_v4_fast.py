class IdeogramV4Fast(dsl.Builder, node_type="fal.text_to_image.IdeogramV4Fast"):
    """
    ideogram/v4/fast on fal.ai: its words are not written yet.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_images: How many pictures to make in one go; each one is charged.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        rendering_speed: Trade between waiting time and quality: faster is cheaper, slower is finer.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
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
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        expansion_model: dsl.Input[Literal["None", "Medium"]] = "Medium",
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        rendering_speed: dsl.Input[shared.RenderingSpeedValue] = "BALANCED",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            expansion_model=expansion_model,
            output_format=output_format,
            rendering_speed=rendering_speed,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
