class ClarityUpscaler(dsl.Builder, node_type="fal.image_to_image.ClarityUpscaler"):
    """
    Upscale a picture up to four times with Clarity Upscaler, which repaints detail by Stable Diffusion.

    Creativity pulls against resemblance, and a prompt names what the picture shows.

    Args:
        image: The picture to enlarge and enrich.
        prompt: What the picture shows, so that added detail fits it; may be left as it is.
        upscale_factor: How many times wider and higher the result becomes. More pixels cost more.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        creativity: How freely detail is reinvented while enlarging; low stays true to the source, high departs from it and from the prompt.
        resemblance: How close the enlarged picture stays to the original; higher invents less.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str] = "masterpiece, best quality, highres",
        upscale_factor: dsl.Number = 2.0,
        negative_prompt: dsl.Input[str] = "(worst quality, low quality, normal quality:2)",
        creativity: dsl.Number = 0.35,
        resemblance: dsl.Number = 0.6,
        guidance_scale: dsl.Number = 4.0,
        num_inference_steps: dsl.Input[int] = 18,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            upscale_factor=upscale_factor,
            negative_prompt=negative_prompt,
            creativity=creativity,
            resemblance=resemblance,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
