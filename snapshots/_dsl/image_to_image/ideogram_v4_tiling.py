class IdeogramV4Tiling(dsl.Builder, node_type="fal.image_to_image.IdeogramV4Tiling"):
    """
    ideogram/v4/tiling on fal.ai: its words are not written yet.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image: The source image that this endpoint works on.
        mask: Image that marks the area to work on, usually white where something may change.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        rendering_speed: Trade between waiting time and quality: faster is cheaper, slower is finer.
        strength: How firmly this takes effect: for a source picture, how far it is changed or how far it is kept.
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
        image: dsl.Input[ImageRef] | None = None,
        mask: dsl.Input[ImageRef] | None = None,
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
