class NucleusImage(dsl.Builder, node_type="fal.text_to_image.NucleusImage"):
    """
    Generate one or two pictures from text with Nucleus-Image, a sparse mixture-of-experts diffusion model.

    Seven fixed shapes, up to 100 steps, guidance and a negative prompt, at a low price a megapixel.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        aspect_ratio: Shape of the picture as width to height.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
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
        negative_prompt: dsl.Input[str] = "",
        aspect_ratio: dsl.Input[Literal["1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3"]] = "1:1",
        num_inference_steps: dsl.Input[int] = 50,
        guidance_scale: dsl.Number = 8.0,
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
