class PixartSigma(dsl.Builder, node_type="fal.text_to_image.PixartSigma"):
    """
    Generate images from text with PixArt-Sigma, a small open diffusion transformer of 0.6 billion parameters.

    Nine style presets, two solvers and up to eight pictures a run.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        style: Ready-made look added to the prompt, such as anime or pixel art.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        scheduler: Recipe by which the noise is taken away; changes texture and how many steps are needed.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
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
        style: dsl.Input[shared.PhotoMakerStyleValue] = "(No style)",
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_inference_steps: dsl.Input[int] = 35,
        scheduler: dsl.Input[Literal["DPM-SOLVER", "SA-SOLVER"]] = "DPM-SOLVER",
        guidance_scale: dsl.Number = 4.5,
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            style=style,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            scheduler=scheduler,
            guidance_scale=guidance_scale,
            seed=seed,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
        )
