class QwenImageEditPlus(dsl.Builder, node_type="fal.image_to_image.QwenImageEditPlus"):
    """
    Edit or blend several images by instruction with Qwen Image Edit Plus, which is the 2509 model, at up to four results.

    The same engine as qwen-image-edit-2509; for newer consistency go to 2511.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one go; each one is charged.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        images: The source images, in order; the prompt can call them first, second and so on.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
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
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_inference_steps: dsl.Input[int] = 50,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 4.0,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        images: dsl.ListInput[ImageRef],
        negative_prompt: dsl.Input[str] = " ",
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "regular",
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
            images=images,
            negative_prompt=negative_prompt,
            acceleration=acceleration,
        )
