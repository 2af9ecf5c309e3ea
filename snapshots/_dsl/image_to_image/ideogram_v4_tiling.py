class IdeogramV4Tiling(dsl.Builder, node_type="fal.image_to_image.IdeogramV4Tiling"):
    """
    Generate a picture that repeats without a visible edge with Ideogram 4.0.

    Works from a prompt, from a picture, or on the white part of a mask; tiles both ways or only across or down.

    Args:
        prompt: What the repeating picture should show, or what the given picture should become.
        image: Picture to turn into a tile; with a mask only part of it is redrawn. Unset, the prompt alone makes the tile.
        mask: White is redrawn, black is kept; works only with a picture.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own.
        num_images: How many pictures to make in one run; more of them cost more.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        expansion_model: Model that expands the prompt: Medium is quick, Large is Ideogram's Magic Prompt. None keeps your words and saves its fee.
        output_format: File format of the result.
        rendering_speed: Speed against finish: turbo takes the fewest denoising steps, quality the most.
        strength: How much of the picture is changed; higher changes more. Counts only with a picture.
        tiling_mode: Direction of the repeat: both ways, horizontal for left and right only, vertical for top and bottom only.
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
        image: dsl.FileInput[ImageRef] | None = None,
        mask: dsl.FileInput[ImageRef] | None = None,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        acceleration: dsl.Input[shared.AccelerationNoneToHighValue] = "none",
        expansion_model: dsl.Input[shared.IdeogramExpansionModelValue] = "Medium",
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        rendering_speed: dsl.Input[shared.RenderingSpeedValue] = "BALANCED",
        strength: dsl.Number = 0.8,
        tiling_mode: dsl.Input[shared.TilingModeValue] = "both",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            mask=mask,
            image_size=image_size,
            num_images=num_images,
            acceleration=acceleration,
            expansion_model=expansion_model,
            output_format=output_format,
            rendering_speed=rendering_speed,
            strength=strength,
            tiling_mode=tiling_mode,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
