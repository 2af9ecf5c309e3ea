class LongcatImageEdit(dsl.Builder, node_type="fal.image_to_image.LongcatImageEdit"):
    """
    Edit one photo by instruction with LongCat Image Edit, Meituan's 6B model.

    Writes Chinese and English lettering; takes a single picture, and acceleration trades finish for speed.

    Args:
        prompt: The change to make; put the wanted lettering in quotation marks.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        image: The one photo to change.
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
        num_inference_steps: dsl.Input[int] = 28,
        guidance_scale: dsl.Number = 4.5,
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            acceleration=acceleration,
            image=image,
        )
