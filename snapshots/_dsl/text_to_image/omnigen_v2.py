class OmnigenV2(dsl.Builder, node_type="fal.text_to_image.OmnigenV2"):
    """
    Generate or edit from a prompt and up to three pictures with OmniGen V2.

    The prompt calls them image 1 to image 3 in plain words; one scale sets loyalty to the pictures, another loyalty to the text. v1 uses tags.

    Args:
        prompt: What to draw or change. Name inputs plainly, as in: put the chair from image 1 into the room in image 2.
        input_images: Pictures to edit or combine; the prompt calls them image 1, image 2 and image 3.
        image_size: Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        text_guidance_scale: How closely the text is followed, beside the pictures; higher is stricter.
        image_guidance_scale: Loyalty to the input pictures: 1.3 to 2 for edits, 2 to 3 for placing their contents in a new scene.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        cfg_range_start: Point of the run at which guidance starts, as a share of the whole.
        cfg_range_end: Point of the run at which guidance stops, as a share of the whole.
        scheduler: Recipe by which the noise is taken away; changes texture and how many steps are needed.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
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
        input_images: dsl.FileListInput[ImageRef] | None = None,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_inference_steps: dsl.Input[int] = 50,
        seed: dsl.Input[int] = -1,
        text_guidance_scale: dsl.Number = 5.0,
        image_guidance_scale: dsl.Number = 2.0,
        negative_prompt: dsl.Input[
            str
        ] = "(((deformed))), blurry, over saturation, bad anatomy, disfigured, poorly drawn face, mutation, mutated, (extra_limb), (ugly), (poorly drawn hands), fused fingers, messy drawing, broken legs censor, censored, censor_bar",
        cfg_range_start: dsl.Number = 0.0,
        cfg_range_end: dsl.Number = 1.0,
        scheduler: dsl.Input[Literal["euler", "dpmsolver"]] = "euler",
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            prompt=prompt,
            input_images=input_images,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            text_guidance_scale=text_guidance_scale,
            image_guidance_scale=image_guidance_scale,
            negative_prompt=negative_prompt,
            cfg_range_start=cfg_range_start,
            cfg_range_end=cfg_range_end,
            scheduler=scheduler,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
