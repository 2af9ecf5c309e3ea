class FastLcmDiffusionImageToImage(dsl.Builder, node_type="fal.image_to_image.FastLcmDiffusionImageToImage"):
    """
    Redraw a picture from a prompt in about six steps with a Latent Consistency Model.

    Takes an image, a strength and a negative prompt; the inpainting version limits the change to a mask.

    Args:
        image: Picture to redraw: a photo, a sketch or a render.
        prompt: What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        preserve_aspect_ratio: Keeps the input's proportions when it has to be shrunk or brought to a multiple of 32 pixels a side.
        num_images: How many pictures to make in one run; more of them cost more.
        image_size: Size of the result in pixels: a preset shape or a width and height; it does not follow the input by itself.
        format: File type in which the pictures are saved.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        request_id: Your own mark for this run, to tell answers apart.
        strength: How far the source picture is remade: low stays close to it, the top value hardly keeps anything.
        crop_output: Trims the finished picture to the exact proportions of the input.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        safety_checker_version: Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
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
        negative_prompt: dsl.Input[str] = "",
        request_id: dsl.Input[str] = "",
        strength: dsl.Number = 0.95,
        crop_output: dsl.Input[bool] = False,
        guidance_scale: dsl.Number = 1.5,
        num_inference_steps: dsl.Input[int] = 6,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            expand_prompt=expand_prompt,
            preserve_aspect_ratio=preserve_aspect_ratio,
            num_images=num_images,
            image_size=image_size,
            format=format,
            negative_prompt=negative_prompt,
            request_id=request_id,
            strength=strength,
            crop_output=crop_output,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            safety_checker_version=safety_checker_version,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
