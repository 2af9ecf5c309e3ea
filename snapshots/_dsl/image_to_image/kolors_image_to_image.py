class KolorsImageToImage(dsl.Builder, node_type="fal.image_to_image.KolorsImageToImage"):
    """
    Rework a photo from a prompt with Kuaishou's Kolors, a bilingual Chinese-English diffusion model aimed at photorealism.

    Strength, negative prompt and six schedulers are open; up to eight results.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        num_images: How many pictures to make in one go; each one is charged.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        scheduler: Recipe by which the noise is taken away; changes texture and how many steps are needed.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        image: The source image that this endpoint works on.
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
        image: dsl.Input[ImageRef],
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
