class OmnigenV2(dsl.Builder, node_type="fal.text_to_image.OmnigenV2"):
    """
    Generate or edit with OmniGen V2 from a prompt and up to three pictures, named plainly as image 1, image 2.

    Separate scales for text and pictures; simpler to address than v1's tags.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        input_images: Images that the job starts from; how many are wanted depends on the task.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        text_guidance_scale: How closely the words are followed, next to other inputs; higher obeys more.
        image_guidance_scale: Loyalty to the input pictures: 1.3 to 2 for edits, 2 to 3 for placing their contents in a new scene.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        cfg_range_start: Point of the run at which guidance starts, as a share of the whole.
        cfg_range_end: Point of the run at which guidance stops, as a share of the whole.
        scheduler: Recipe by which the noise is taken away; changes texture and how many steps are needed.
        num_images: How many pictures to make in one go; each one is charged.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
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
        input_images: dsl.ListInput[ImageRef] | None = None,
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
