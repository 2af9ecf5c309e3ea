class PlaygroundV25ImageToImage(dsl.Builder, node_type="fal.image_to_image.PlaygroundV25ImageToImage"):
    """
    Redraw a picture from a prompt with Playground v2.5, tuned for colour and contrast.

    Takes an image, a strength and a size that may keep the input's proportions; the inpainting version changes a masked part only.

    Args:
        image: Picture to redraw: a photo, a sketch or a render.
        prompt: What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        image_size: Size of the result in pixels: a preset shape or a width and height; it does not follow the input by itself.
        preserve_aspect_ratio: Keeps the input's proportions when it has to be shrunk or brought to a multiple of 32 pixels a side.
        num_images: How many pictures to make in one run; more of them cost more.
        format: File type in which the pictures are saved.
        strength: How far the source picture is remade: low stays close to it, the top value hardly keeps anything.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        crop_output: Trims the finished picture to the exact proportions of the input.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        request_id: Your own mark for this run, to tell answers apart.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        safety_checker_version: Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
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
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        preserve_aspect_ratio: dsl.Input[bool] = False,
        num_images: dsl.Input[int] = 1,
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        strength: dsl.Number = 0.95,
        negative_prompt: dsl.Input[str] = "",
        crop_output: dsl.Input[bool] = False,
        num_inference_steps: dsl.Input[int] = 25,
        guidance_scale: dsl.Number = 3.0,
        request_id: dsl.Input[str] = "",
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            expand_prompt=expand_prompt,
            image_size=image_size,
            preserve_aspect_ratio=preserve_aspect_ratio,
            num_images=num_images,
            format=format,
            strength=strength,
            negative_prompt=negative_prompt,
            crop_output=crop_output,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            request_id=request_id,
            embeddings=embeddings,
            safety_checker_version=safety_checker_version,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
