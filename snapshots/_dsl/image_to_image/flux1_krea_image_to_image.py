class Flux1KreaImageToImage(dsl.Builder, node_type="fal.image_to_image.Flux1KreaImageToImage"):
    """
    Rework a picture from a prompt into a natural-looking photo with FLUX.1 Krea [dev], on the flux-1 address.

    Takes one picture and a strength; plain dev has the same fields and a smoother finish.

    Args:
        image: Picture to remake with a natural photographic look, such as a render or a stock photo.
        strength: How far the result may leave the source picture; high values suit this model best.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        prompt: What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
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
        image: dsl.FileInput[ImageRef],
        strength: dsl.Number = 0.95,
        num_inference_steps: dsl.Input[int] = 40,
        prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 4.5,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "none",
    ) -> None:
        super().__init__(
            image=image,
            strength=strength,
            num_inference_steps=num_inference_steps,
            prompt=prompt,
            seed=seed,
            guidance_scale=guidance_scale,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            acceleration=acceleration,
        )
