class PatinaMaterialExtract(dsl.Builder, node_type="fal.image_to_image.PatinaMaterialExtract"):
    """
    Extract a repeating 3D material from a surface in your photo with PATINA.

    The prompt names the surface; gives the texture with up to five maps, and the maps can be enlarged two or four times. Plain PATINA adds maps only.

    Args:
        prompt: The surface to take from the picture, such as the brick wall on the left.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_prompt_expansion: Lets a language model flesh out the prompt first, for about 0.0025 credits more.
        enable_safety_checker: Checks the generated pictures for unsafe content; off skips the check.
        tiling_mode: Where the texture repeats: on all four sides, only left and right, or only top and bottom.
        tile_size: Size of the patches that are worked on, in latent units of 8 pixels: 128 means 1024 pixels.
        tile_stride: Step from one patch to the next, in latent units of 8 pixels; smaller steps overlap more and take longer.
        image: Photo in which the wanted surface can be seen.
        strength: How far the surface in the picture is remade: low stays close to it.
        maps: Which maps to predict: base colour, normal, roughness, metalness, height. None selected gives the texture alone.
        upscale_factor: How many times wider and higher the maps become; 0 leaves them. The base texture itself stays as it is.
        output_format: File format of the result.
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
        image: dsl.FileInput[ImageRef],
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
            strength=strength,
            maps=maps,
            upscale_factor=upscale_factor,
            output_format=output_format,
        )
