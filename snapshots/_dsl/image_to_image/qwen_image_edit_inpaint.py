class QwenImageEditInpaint(dsl.Builder, node_type="fal.image_to_image.QwenImageEditInpaint"):
    """
    Repaint the masked area of a picture from a prompt, with the first Qwen Image Edit.

    Needs a picture and a mask and leaves the rest alone; strength says how freely the area is filled.

    Args:
        prompt: What should appear in the masked area.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own; more pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        image: The picture of which one area should change.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        mask_url: Picture that marks the area to repaint: white is painted anew, black stays.
        strength: How far the masked area may leave the original: low keeps most of it, the top value paints it anew.
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
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_inference_steps: dsl.Input[int] = 30,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 4.0,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        image: dsl.FileInput[ImageRef],
        negative_prompt: dsl.Input[str] = " ",
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
        mask_url: dsl.FileInput[ImageRef],
        strength: dsl.Number = 0.93,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            image=image,
            negative_prompt=negative_prompt,
            acceleration=acceleration,
            mask_url=mask_url,
            strength=strength,
        )
