class HidreamI1FullImageToImage(dsl.Builder, node_type="fal.image_to_image.HidreamI1FullImageToImage"):
    """
    Redraw a picture from a prompt with HiDream-I1 Full, the open 17B model, at 50 steps.

    Takes LoRAs, a strength and a negative prompt; it restyles the whole picture rather than following instructions.

    Args:
        prompt: What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        image_size: Size of the result, as a preset or a width and height; without it the result is as large as the source. More pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        image: The photo, sketch or render to redraw.
        strength: How far the source picture is remade: low stays close to it, the top value hardly keeps anything.
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
        negative_prompt: dsl.Input[str] = "",
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_inference_steps: dsl.Input[int] = 50,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 5.0,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        loras: dsl.ListInput[shared.LoraWeightWithWeightName] | None = None,
        image: dsl.FileInput[ImageRef],
        strength: dsl.Number = 0.75,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            loras=loras,
            image=image,
            strength=strength,
        )
