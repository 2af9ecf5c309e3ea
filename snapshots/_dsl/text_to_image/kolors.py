class Kolors(dsl.Builder, node_type="fal.text_to_image.Kolors"):
    """
    Generate photorealistic images with Kolors, Kuaishou's bilingual diffusion model built on a Chinese language model, with six samplers, up to 150 steps and eight pictures per run.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_images: How many pictures to make in one go; each one is charged.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        scheduler: Recipe by which the noise is taken away; changes texture and how many steps are needed.
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
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        guidance_scale: dsl.Number = 5.0,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 50,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
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
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            scheduler=scheduler,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
