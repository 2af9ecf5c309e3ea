class FastLightningSdxlImageToImage(dsl.Builder, node_type="fal.image_to_image.FastLightningSdxlImageToImage"):
    """
    Redraw a picture from a prompt in 1, 2, 4 or 8 steps with ByteDance's SDXL Lightning.

    Takes an image and a strength, with no guidance or negative prompt to tune; LCM has both.

    Args:
        image: Picture to redraw: a photo, a sketch or a render.
        prompt: What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.
        image_size: Size of the result in pixels: a preset shape or a width and height; it does not follow the input by itself.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        strength: How far the source picture is remade: low stays close to it, the top value hardly keeps anything.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        safety_checker_version: Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        format: File type in which the pictures are saved.
        request_id: Your own mark for this run, to tell answers apart.
        preserve_aspect_ratio: Keeps the input's proportions when it has to be shrunk or brought to a multiple of 32 pixels a side.
        crop_output: Trims the finished picture to the exact proportions of the input.
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
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_inference_steps: dsl.Input[Literal["1", "2", "4", "8"]] = "4",
        strength: dsl.Number = 0.95,
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        enable_safety_checker: dsl.Input[bool] = True,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        expand_prompt: dsl.Input[bool] = False,
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        request_id: dsl.Input[str] = "",
        preserve_aspect_ratio: dsl.Input[bool] = False,
        crop_output: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            strength=strength,
            seed=seed,
            num_images=num_images,
            embeddings=embeddings,
            enable_safety_checker=enable_safety_checker,
            safety_checker_version=safety_checker_version,
            expand_prompt=expand_prompt,
            format=format,
            request_id=request_id,
            preserve_aspect_ratio=preserve_aspect_ratio,
            crop_output=crop_output,
        )
