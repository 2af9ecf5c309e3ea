class FluxVisionUpscaler(dsl.Builder, node_type="fal.image_to_image.FluxVisionUpscaler"):
    """
    Enlarge a picture up to four times with Flux Vision Upscaler, which describes the picture itself.

    Detail is repainted along that caption, so no prompt is needed; the caption comes out beside the picture.

    Args:
        image: Picture to enlarge.
        upscale_factor: How many times wider and higher the result becomes. More pixels cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        creativity: How freely detail is repainted; low stays true to the source picture.
        guidance: How closely the model keeps to the description of the picture; higher is stricter.
        steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]
    timings: dsl.Handle[dict[str, Any]]
    caption: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        upscale_factor: dsl.Number = 2.0,
        seed: dsl.Input[int] = -1,
        creativity: dsl.Number = 0.3,
        guidance: dsl.Number = 1.0,
        steps: dsl.Input[int] = 20,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            upscale_factor=upscale_factor,
            seed=seed,
            creativity=creativity,
            guidance=guidance,
            steps=steps,
            enable_safety_checker=enable_safety_checker,
        )
