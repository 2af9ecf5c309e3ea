class HidreamI1FullImageToImage(dsl.Builder, node_type="fal.image_to_image.HidreamI1FullImageToImage"):
    """
    Redraw an image from a prompt with HiDream-I1 Full, the 17-billion-parameter open model, at 50 steps with LoRAs and negative prompt.

    Restyles whole pictures; E1.1 is the one for instructions.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        strength: How far the source picture is remade: low stays close to it, the top value hardly keeps anything.
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
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_images: dsl.Input[int] = 1,
        guidance_scale: dsl.Number = 5.0,
        loras: dsl.ListInput[shared.HidreamI1FullLoraWeight] | None = None,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 50,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        strength: dsl.Number = 0.75,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            guidance_scale=guidance_scale,
            loras=loras,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            strength=strength,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
