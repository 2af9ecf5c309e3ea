class BooguImage(dsl.Builder, node_type="fal.text_to_image.BooguImage"):
    """
    Generate pictures from an English or Chinese instruction with Boogu Image, up to 2K.

    Has a negative prompt and a window of the run in which guidance works; detailed instructions suit it best.

    Args:
        prompt: What the picture should show, in English or Chinese; detailed descriptions work best.
        image_size: Size of the picture: a preset shape or a width and height; more than 2K is reduced, and sides become multiples of 16.
        num_images: How many pictures to make in one run; more of them cost more.
        cfg_range_end: Point of the run at which guidance stops, as a share of the whole.
        cfg_range_start: Point of the run at which guidance starts, as a share of the whole.
        guidance_scale: How closely the prompt is followed: higher is stricter, 1 switches guidance off.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result.
        enable_safety_checker: Checks the finished pictures for unsafe content; off skips it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[Any]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        cfg_range_end: dsl.Number = 1.0,
        cfg_range_start: dsl.Number | None = None,
        guidance_scale: dsl.Number = 4.0,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 30,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            cfg_range_end=cfg_range_end,
            cfg_range_start=cfg_range_start,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
