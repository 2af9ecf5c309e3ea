class HidreamE11(dsl.Builder, node_type="fal.image_to_image.HidreamE11"):
    """
    Edit an image by instruction with HiDream-E1.1, which takes a separate description of the finished picture and separate guidance for text and image.

    Open-weight, up to four results.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        num_images: How many pictures to make in one go; each one is charged.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        image_guidance_scale: How closely the source picture is respected; higher changes less of it.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        target_image_description: Describes the finished picture, not the change. Left blank, the model imagines it.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str] | None = None,
        num_images: dsl.Input[int] = 1,
        guidance_scale: dsl.Number = 3.5,
        image_guidance_scale: dsl.Number = 2.0,
        negative_prompt: dsl.Input[str] = "low resolution, blur",
        num_inference_steps: dsl.Input[int] = 50,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        target_image_description: dsl.Input[str] | None = None,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            num_images=num_images,
            guidance_scale=guidance_scale,
            image_guidance_scale=image_guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            target_image_description=target_image_description,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
