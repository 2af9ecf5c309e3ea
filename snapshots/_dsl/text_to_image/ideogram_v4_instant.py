class IdeogramV4Instant(dsl.Builder, node_type="fal.text_to_image.IdeogramV4Instant"):
    """
    Generate images with lettering from text with Ideogram 4.0 Instant, the version with the fewest settings.

    Size, number of pictures and prompt expansion can be set; Fast and 4.0 let you choose a rendering speed.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
        num_images: How many pictures to make in one run; more of them cost more.
        expansion_model: Model that expands the prompt: Medium rewrites it quickly, None keeps your words.
        output_format: File format of the result.
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
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        expansion_model: dsl.Input[Literal["None", "Medium"]] = "Medium",
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            expansion_model=expansion_model,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
