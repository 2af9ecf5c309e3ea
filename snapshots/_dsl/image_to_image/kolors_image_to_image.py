class KolorsImageToImage(dsl.Builder, node_type="fal.image_to_image.KolorsImageToImage"):
    """
    Redraw a picture from an English or Chinese prompt with Kuaishou's Kolors, aimed at photo-like results.

    Takes an image, a strength and one of six samplers; plain Kolors starts from text alone.

    Args:
        prompt: What the finished picture should show, in English or Chinese.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        num_images: How many pictures to make in one run; more of them cost more.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own.
        scheduler: Recipe by which the noise is taken away; changes texture and how many steps are needed.
        output_format: File format of the result.
        image: Picture to redraw: a photo, a sketch or a render.
        strength: How far the source picture is remade: low stays close to it, the top value hardly keeps anything.
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
        negative_prompt: dsl.Input[str] = "",
        guidance_scale: dsl.Number = 5.0,
        num_inference_steps: dsl.Input[int] = 50,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        num_images: dsl.Input[int] = 1,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        scheduler: dsl.Input[
            Literal[
                "EulerDiscreteScheduler",
                "EulerAncestralDiscreteScheduler",
                "DPMSolverMultistepScheduler",
                "DPMSolverMultistepScheduler_SDE_karras",
                "UniPCMultistepScheduler",
                "DEISMultistepScheduler",
            ]
        ] = "EulerDiscreteScheduler",
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        image: dsl.FileInput[ImageRef],
        strength: dsl.Number = 0.85,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            num_images=num_images,
            image_size=image_size,
            scheduler=scheduler,
            output_format=output_format,
            image=image,
            strength=strength,
        )
