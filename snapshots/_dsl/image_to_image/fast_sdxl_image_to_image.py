class FastSdxlImageToImage(dsl.Builder, node_type="fal.image_to_image.FastSdxlImageToImage"):
    """
    Redraw a picture from a prompt with full Stable Diffusion XL, LoRAs, embeddings and negative prompt included.

    25 steps by default; Lightning and LCM need fewer but accept no LoRAs.

    Args:
        image: Picture to redraw: a photo, a sketch or a render.
        prompt: What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        preserve_aspect_ratio: Keeps the input's proportions when it has to be shrunk or brought to a multiple of 32 pixels a side.
        num_images: How many pictures to make in one run; more of them cost more.
        image_size: Size of the result in pixels: a preset shape or a width and height; it does not follow the input by itself.
        format: File type in which the pictures are saved.
        crop_output: Trims the finished picture to the exact proportions of the input.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        request_id: Your own mark for this run, to tell answers apart.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        strength: How far the source picture is remade: low stays close to it, the top value hardly keeps anything.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        safety_checker_version: Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
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
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        expand_prompt: dsl.Input[bool] = False,
        preserve_aspect_ratio: dsl.Input[bool] = False,
        num_images: dsl.Input[int] = 1,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        crop_output: dsl.Input[bool] = False,
        guidance_scale: dsl.Number = 7.5,
        num_inference_steps: dsl.Input[int] = 25,
        request_id: dsl.Input[str] = "",
        negative_prompt: dsl.Input[str] = "",
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        loras: dsl.ListInput[shared.LoraWeightWithForce] | None = None,
        strength: dsl.Number = 0.95,
        seed: dsl.Input[int] = -1,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            expand_prompt=expand_prompt,
            preserve_aspect_ratio=preserve_aspect_ratio,
            num_images=num_images,
            image_size=image_size,
            format=format,
            crop_output=crop_output,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            request_id=request_id,
            negative_prompt=negative_prompt,
            embeddings=embeddings,
            loras=loras,
            strength=strength,
            seed=seed,
            safety_checker_version=safety_checker_version,
            enable_safety_checker=enable_safety_checker,
        )
