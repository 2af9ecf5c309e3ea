class ZImageTurboTilingLora(dsl.Builder, node_type="fal.text_to_image.ZImageTurboTilingLora"):
    """
    Generate repeating pictures in a trained style with Z-Image Turbo and up to three LoRAs.

    From a prompt, or from a picture and mask; the plain tiling node draws photorealistic surfaces without weights.

    Args:
        prompt: The surface or pattern that should repeat: motif, scale and style.
        image_size: Size of the picture in pixels: a preset, a width and height of your own, or auto for that of the input picture, else 1024x1024.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        enable_prompt_expansion: Lets a language model flesh out a short prompt first, for 0.0025 credits more a run.
        image: Picture to make repeatable; with a mask only the masked part is repainted. Unset, the prompt alone counts.
        mask_image: Mask for the input picture: white is made anew, black stays. Works only together with image.
        strength: How far the input picture is remade: low stays close to it. Counts only with an input picture.
        tile_size: Size of the patches that are worked on, in latent units of 8 pixels: 128 means 1024 pixels.
        tile_stride: Step from one patch to the next, in latent units of 8 pixels; smaller steps overlap more and take longer.
        tiling_mode: Where the picture repeats: on all four sides, left and right only, or top and bottom only.
        loras: Up to three trained add-ons for Z-Image Turbo, each with its own weight.
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
        image: dsl.FileInput[ImageRef] | None = None,
        mask_image: dsl.FileInput[ImageRef] | None = None,
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
