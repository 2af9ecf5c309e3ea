class JoyaiImageEdit(dsl.Builder, node_type="fal.image_to_image.JoyaiImageEdit"):
    """
    Edit one picture by instruction with JoyAI Image Edit.

    Takes a picture, a prompt and a negative prompt, with guidance from 1 to 15; returns one picture and has no size, mask or reference.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image: The picture to change.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        enable_safety_checker: Turns fal's check of the source and of the result for unsafe content on; off skips it.
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
        num_inference_steps: dsl.Input[int] = 30,
        guidance_scale: dsl.Number = 5.0,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            negative_prompt=negative_prompt,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
