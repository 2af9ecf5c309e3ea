class LayerDiffusion(dsl.Builder, node_type="fal.text_to_image.LayerDiffusion"):
    """
    Generate a picture with real transparency from text with Layer Diffusion, an alpha channel for SDXL.

    Glass, hair and smoke come out cut out already; negative prompt, steps and guidance can be set, the size cannot.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] = "",
        negative_prompt: dsl.Input[str] = "text, watermark",
        guidance_scale: dsl.Number = 8.0,
        num_inference_steps: dsl.Input[int] = 20,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
