class BooguImageEdit(dsl.Builder, node_type="fal.image_to_image.BooguImageEdit"):
    """
    Edit a picture by an English or Chinese instruction with Boogu Image.

    Text guidance and faithfulness to the source have a scale each; the result keeps the source's shape unless a size is given.

    Args:
        image: The picture to change.
        prompt: The edit to make, as an instruction in English or Chinese.
        image_size: Size of the picture, as a preset or a width and height; without it the result has the source's shape, up to 2K.
        num_images: How many pictures to make in one run; more of them cost more.
        cfg_range_end: Point of the run at which guidance stops, as a share of the whole.
        cfg_range_start: Point of the run at which guidance starts, as a share of the whole.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        image_guidance_scale: How strongly the source picture is preserved; 1 switches this guidance off, higher changes less.
        negative_prompt: What should stay out of the picture; an empty text switches negative guidance off.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result.
        enable_safety_checker: Turns fal's check of the source and of the result for unsafe content on; off skips it.
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
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_images: dsl.Input[int] = 1,
        cfg_range_end: dsl.Number = 1.0,
        cfg_range_start: dsl.Number | None = None,
        guidance_scale: dsl.Number = 4.0,
        image_guidance_scale: dsl.Number = 1.0,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 30,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            cfg_range_end=cfg_range_end,
            cfg_range_start=cfg_range_start,
            guidance_scale=guidance_scale,
            image_guidance_scale=image_guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
