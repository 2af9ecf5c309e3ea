class WanV22A14BImageToImage(dsl.Builder, node_type="fal.image_to_image.WanV22A14BImageToImage"):
    """
    Redraw one photo with Wan 2.2 A14B as an image model, at a denoising strength you set, for photographic detail.

    Two-stage guidance is exposed; Wan 2.5 and 2.6 edit by instruction with several references.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        strength: How far the source picture is remade: low stays close to it, the top value hardly keeps anything.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        enable_output_safety_checker: Also checks the finished video for unsafe content.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        guidance_scale_2: Prompt guidance for the second, low-noise stage, where details settle; the first stage has its own.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        image_format: File type of the pictures; one compresses smaller, another loses nothing.
    """

    output: dsl.Handle[ImageRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        strength: dsl.Number = 0.5,
        negative_prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        num_inference_steps: dsl.Input[int] = 27,
        enable_safety_checker: dsl.Input[bool] = False,
        enable_output_safety_checker: dsl.Input[bool] = False,
        enable_prompt_expansion: dsl.Input[bool] = False,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "regular",
        guidance_scale: dsl.Number = 3.5,
        guidance_scale_2: dsl.Number = 4.0,
        shift: dsl.Number = 2.0,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        image_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            strength=strength,
            negative_prompt=negative_prompt,
            seed=seed,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_output_safety_checker=enable_output_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            acceleration=acceleration,
            guidance_scale=guidance_scale,
            guidance_scale_2=guidance_scale_2,
            shift=shift,
            image_size=image_size,
            image_format=image_format,
        )
