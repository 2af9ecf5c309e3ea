class Step1xEdit(dsl.Builder, node_type="fal.image_to_image.Step1xEdit"):
    """
    Edit one photo by plain instruction with StepFun's first Step1X-Edit, an open model that edits in one pass.

    Choose it for direct commands; stepx-edit2 plans first and checks its own work.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
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
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        guidance_scale: dsl.Number = 4.0,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 30,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
