class StableDiffusionV3Medium(dsl.Builder, node_type="fal.text_to_image.StableDiffusionV3Medium"):
    """
    Generate images with Stable Diffusion 3 Medium, Stability AI's first released MMDiT model at 2 billion parameters.

    Spells better than SDXL; 3.5 Medium is its improved successor.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        prompt_expansion: Has extra detail written into the prompt for you; off keeps it as short as you made it.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_images: How many pictures to make in one go; each one is charged.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    num_images: dsl.Handle[int]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        prompt_expansion: dsl.Input[bool] = False,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        guidance_scale: dsl.Number = 5.0,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 28,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            prompt_expansion=prompt_expansion,
            image_size=image_size,
            num_images=num_images,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
