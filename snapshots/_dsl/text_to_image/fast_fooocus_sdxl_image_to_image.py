class FastFooocusSdxlImageToImage(dsl.Builder, node_type="fal.text_to_image.FastFooocusSdxlImageToImage"):
    """
    Redraw a picture from a prompt in about eight steps with Fooocus's extreme-speed mode on SDXL.

    Takes an image, whose size it keeps unless set, and a strength; the text-only version starts from nothing.

    Args:
        image: Picture to redraw: a photo, a sketch or a render.
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        image_size: Size of the picture in pixels; unset, it follows the input picture.
        preserve_aspect_ratio: Keeps the input's proportions when it has to be shrunk or brought to a multiple of 32 pixels a side.
        num_images: How many pictures to make in one run; more of them cost more.
        strength: How far the source picture is remade: low stays close to it, the top value hardly keeps anything.
        enable_refiner: Lets a smaller model go over the finished picture once more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        crop_output: Trims the finished picture to the exact proportions of the input.
        format: File type in which the pictures are saved.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        request_id: Your own mark for this run, to tell answers apart.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
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
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        expand_prompt: dsl.Input[bool] = True,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        preserve_aspect_ratio: dsl.Input[bool] = False,
        num_images: dsl.Input[int] = 1,
        strength: dsl.Number = 0.95,
        enable_refiner: dsl.Input[bool] = True,
        num_inference_steps: dsl.Input[int] = 8,
        guidance_scale: dsl.Number = 2.0,
        crop_output: dsl.Input[bool] = False,
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        negative_prompt: dsl.Input[str] = "",
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        request_id: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            expand_prompt=expand_prompt,
            image_size=image_size,
            preserve_aspect_ratio=preserve_aspect_ratio,
            num_images=num_images,
            strength=strength,
            enable_refiner=enable_refiner,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            crop_output=crop_output,
            format=format,
            negative_prompt=negative_prompt,
            embeddings=embeddings,
            request_id=request_id,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            safety_checker_version=safety_checker_version,
        )
