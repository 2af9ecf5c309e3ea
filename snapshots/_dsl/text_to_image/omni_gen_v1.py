class OmniGenV1(dsl.Builder, node_type="fal.text_to_image.OmniGenV1"):
    """
    Generate or edit pictures with OmniGen v1, whose prompt points at input pictures by tags.

    Written as <img><|image_1|></img>, they allow edits, try-on and people put together; V2 takes plain words and a negative prompt.

    Args:
        prompt: What to draw. Point at inputs with <img><|image_1|></img>, <img><|image_2|></img> and so on.
        input_images: Pictures to edit or combine; the prompt calls the first one <img><|image_1|></img> and so on.
        image_size: Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        img_guidance_scale: How closely the result keeps to the input pictures, apart from the prompt.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
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
        input_images: dsl.FileListInput[ImageRef] | None = None,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_inference_steps: dsl.Input[int] = 50,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 3.0,
        img_guidance_scale: dsl.Number = 1.6,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            prompt=prompt,
            input_images=input_images,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            img_guidance_scale=img_guidance_scale,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
