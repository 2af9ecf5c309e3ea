class Flux2TurboEdit(dsl.Builder, node_type="fal.image_to_image.Flux2TurboEdit"):
    """
    Edit up to four images with FLUX.2 [dev] Turbo, distilled to run well below dev's usual time.

    Sits between flash, which is quicker still, and the full dev model in care for detail.

    Args:
        images: The source images, in order; the prompt can call them first, second and so on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        images: dsl.ListInput[ImageRef],
        prompt: dsl.Input[str],
        enable_prompt_expansion: dsl.Input[bool] = False,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        guidance_scale: dsl.Number = 2.5,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            images=images,
            prompt=prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            image_size=image_size,
            num_images=num_images,
            guidance_scale=guidance_scale,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
