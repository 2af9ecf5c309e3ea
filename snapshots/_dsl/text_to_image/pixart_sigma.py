class PixartSigma(dsl.Builder, node_type="fal.text_to_image.PixartSigma"):
    """
    Generate up to eight images with PixArt-Sigma, a 0.6-billion-parameter diffusion transformer from Huawei's lab, with nine style presets and two solvers.

    Small, openly published, 1024-pixel by default.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_images: How many pictures to make in one go; each one is charged.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        scheduler: Recipe by which the noise is taken away; changes texture and how many steps are needed.
        style: Ready-made look added to the prompt, such as anime or pixel art.
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
        guidance_scale: dsl.Number = 4.5,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 35,
        scheduler: dsl.Input[Literal["DPM-SOLVER", "SA-SOLVER"]] = "DPM-SOLVER",
        style: dsl.Input[shared.PhotoMakerStyleValue] = "(No style)",
        enable_safety_checker: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            scheduler=scheduler,
            style=style,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
