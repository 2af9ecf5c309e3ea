class ZImageTurboTilingLora(dsl.Builder, node_type="fal.text_to_image.ZImageTurboTilingLora"):
    """
    fal-ai/z-image/turbo/tiling/lora on fal.ai: its words are not written yet.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        num_images: How many pictures to make in one go; each one is charged.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        image: Image to work from: the picture to edit, animate, measure or describe.
        mask_image: Image that marks where the edit or control applies; the rest stays untouched.
        strength: How firmly this takes effect: for a source picture, how far it is changed or how far it is kept.
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
        image_size: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] = "square_hd",
        num_inference_steps: dsl.Input[int] = 8,
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
        enable_prompt_expansion: dsl.Input[bool] = False,
        image: dsl.Input[ImageRef] | None = None,
        mask_image: dsl.Input[ImageRef] | None = None,
        strength: dsl.Number = 0.6,
        tile_size: dsl.Input[int] = 128,
        tile_stride: dsl.Input[int] = 64,
        tiling_mode: dsl.Input[shared.TilingModeValue] = "both",
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            acceleration=acceleration,
            enable_prompt_expansion=enable_prompt_expansion,
            image=image,
            mask_image=mask_image,
            strength=strength,
            tile_size=tile_size,
            tile_stride=tile_stride,
            tiling_mode=tiling_mode,
            loras=loras,
        )
