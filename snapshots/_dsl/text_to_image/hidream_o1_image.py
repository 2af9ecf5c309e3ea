class HidreamO1Image(dsl.Builder, node_type="fal.text_to_image.HidreamO1Image"):
    """
    fal-ai/hidream-o1-image on fal.ai: its words are not written yet.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        reference_images: Images of the same person, thing or style, whose look the result should keep.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        num_images: How many pictures to make in one go; each one is charged.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        reference_images: dsl.ListInput[ImageRef] | None = None,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_inference_steps: dsl.Input[int] = 50,
        guidance_scale: dsl.Number = 5.0,
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        enable_safety_checker: dsl.Input[bool] = True,
        keep_original_aspect: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            reference_images=reference_images,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            num_images=num_images,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
            keep_original_aspect=keep_original_aspect,
        )
