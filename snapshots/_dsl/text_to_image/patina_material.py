class PatinaMaterial(dsl.Builder, node_type="fal.text_to_image.PatinaMaterial"):
    """
    fal-ai/patina/material on fal.ai: its words are not written yet.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        num_images: How many pictures to make in one go; each one is charged.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        image: Image to work from: the picture to edit, animate, measure or describe.
        mask: Image that marks the area to work on, usually white where something may change.
        strength: How firmly this takes effect: for a source picture, how far it is changed or how far it is kept.
        upscale_factor: How many times wider and higher the result becomes.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_inference_steps: dsl.Input[int] = 8,
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        enable_prompt_expansion: dsl.Input[bool] = True,
        enable_safety_checker: dsl.Input[bool] = True,
        tiling_mode: dsl.Input[shared.TilingModeValue] = "both",
        tile_size: dsl.Input[int] = 128,
        tile_stride: dsl.Input[int] = 64,
        image: dsl.Input[ImageRef] | None = None,
        mask: dsl.Input[ImageRef] | None = None,
        strength: dsl.Number = 0.6,
        maps: dsl.ListInput[Literal["basecolor", "normal", "roughness", "metalness", "height"]] | None = None,
        upscale_factor: dsl.Input[Literal[0, 2, 4]] = 0,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            num_images=num_images,
            enable_prompt_expansion=enable_prompt_expansion,
            enable_safety_checker=enable_safety_checker,
            tiling_mode=tiling_mode,
            tile_size=tile_size,
            tile_stride=tile_stride,
            image=image,
            mask=mask,
            strength=strength,
            maps=maps,
            upscale_factor=upscale_factor,
            output_format=output_format,
        )
