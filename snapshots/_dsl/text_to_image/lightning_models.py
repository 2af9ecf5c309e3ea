class LightningModels(dsl.Builder, node_type="fal.text_to_image.LightningModels"):
    """
    Generate images from text in about five steps with an SDXL Lightning checkpoint.

    Unlike plain SDXL Lightning it takes LoRAs, a negative prompt and a guidance scale of up to 2.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one run; more of them cost more.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        format: File type in which the pictures are saved.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        request_id: Your own mark for this run, to tell answers apart.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        safety_checker_version: Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.
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
        expand_prompt: dsl.Input[bool] = False,
        num_images: dsl.Input[int] = 1,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        negative_prompt: dsl.Input[
            str
        ] = "(worst quality, low quality, normal quality, lowres, low details, oversaturated, undersaturated, overexposed, underexposed, grayscale, bw, bad photo, bad photography, bad art:1.4), (watermark, signature, text font, username, error, logo, words, letters, digits, autograph, trademark, name:1.2), (blur, blurry, grainy), morbid, ugly, asymmetrical, mutated malformed, mutilated, poorly lit, bad shadow, draft, cropped, out of frame, cut off, censored, jpeg artifacts, out of focus, glitch, duplicate, (airbrushed, cartoon, anime, semi-realistic, cgi, render, blender, digital art, manga, amateur:1.3), (3D ,3D Game, 3D Game Scene, 3D Character:1.1), (bad hands, bad anatomy, bad body, bad face, bad teeth, bad arms, bad legs, deformities:1.3)",
        loras: dsl.ListInput[shared.LoraWeightWithForce] | None = None,
        request_id: dsl.Input[str] = "",
        guidance_scale: dsl.Number = 2.0,
        num_inference_steps: dsl.Input[int] = 5,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
    ) -> None:
        super().__init__(
            prompt=prompt,
            expand_prompt=expand_prompt,
            num_images=num_images,
            image_size=image_size,
            embeddings=embeddings,
            format=format,
            negative_prompt=negative_prompt,
            loras=loras,
            request_id=request_id,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
            safety_checker_version=safety_checker_version,
        )
