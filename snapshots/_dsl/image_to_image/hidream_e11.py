class HidreamE11(dsl.Builder, node_type="fal.image_to_image.HidreamE11"):
    """
    Edit a picture by instruction with HiDream-E1.1, an open model.

    Takes an optional description of the finished picture, and a guidance scale each for text and picture; up to four results.

    Args:
        target_image_description: Describes the finished picture, not the change. Left blank, the model imagines it.
        prompt: The change to make, as an instruction.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        image: The picture to change.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        image_guidance_scale: How closely the source picture is respected; higher changes less of it.
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
        target_image_description: dsl.Input[str] | None = None,
        prompt: dsl.Input[str] | None = None,
        negative_prompt: dsl.Input[str] = "low resolution, blur",
        image: dsl.FileInput[ImageRef],
        num_inference_steps: dsl.Input[int] = 50,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 3.5,
        image_guidance_scale: dsl.Number = 2.0,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            target_image_description=target_image_description,
            prompt=prompt,
            negative_prompt=negative_prompt,
            image=image,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            image_guidance_scale=image_guidance_scale,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
