class Step1xEdit(dsl.Builder, node_type="fal.image_to_image.Step1xEdit"):
    """
    Edit one photo by plain instruction with StepFun's first Step1X-Edit, an open model.

    Edits in a single pass, for direct commands; version 2 plans first and checks its own work.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image: The photo to change.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
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
        image: dsl.FileInput[ImageRef],
        negative_prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 4.0,
        num_inference_steps: dsl.Input[int] = 30,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            negative_prompt=negative_prompt,
            seed=seed,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
