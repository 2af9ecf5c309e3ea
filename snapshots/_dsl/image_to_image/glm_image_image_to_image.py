class GlmImageImageToImage(dsl.Builder, node_type="fal.image_to_image.GlmImageImageToImage"):
    """
    Rework up to four reference pictures with GLM-Image from Z.ai, known for legible text in pictures.

    Takes the references, a prompt and a size; makes posters and infographics from photos.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own; more pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check of the result for unsafe content on; off skips it.
        output_format: File format of the result.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        images: One to four pictures that the result is built from, such as a product, a person or a style.
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
        image_size: dsl.Input[
            Literal[
                "square_hd",
                "square",
                "portrait_4_3",
                "portrait_16_9",
                "landscape_4_3",
                "landscape_16_9",
                "portrait_3_2",
                "landscape_3_2",
                "portrait_hd",
                "landscape_hd",
            ]
        ]
        | dsl.Input[ImageSize] = "square_hd",
        num_inference_steps: dsl.Input[int] = 30,
        guidance_scale: dsl.Number = 1.5,
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        enable_prompt_expansion: dsl.Input[bool] = False,
        images: dsl.FileListInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            enable_prompt_expansion=enable_prompt_expansion,
            images=images,
        )
