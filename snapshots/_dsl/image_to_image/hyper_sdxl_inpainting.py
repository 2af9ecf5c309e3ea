class HyperSdxlInpainting(dsl.Builder, node_type="fal.image_to_image.HyperSdxlInpainting"):
    """
    Repaint a masked area in 1, 2 or 4 steps with ByteDance's Hyper-SD distillation of SDXL.

    Takes an image, a mask and a prompt; full SDXL inpainting takes 25 steps and accepts LoRAs.

    Args:
        image: Picture of which the masked part is repainted.
        mask: Picture that marks the area to repaint: white is painted anew, black stays.
        prompt: What should appear in the masked area.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        image_size: Size of the result in pixels: a preset shape or a width and height; it does not follow the input by itself.
        num_images: How many pictures to make in one run; more of them cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        strength: How far the masked area may leave the original: low keeps most of it, the top value paints it anew.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        format: File type in which the pictures are saved.
        guidance_rescale: Tones down the burnt colours that strong guidance brings; higher corrects more.
        request_id: Your own mark for this run, to tell answers apart.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        safety_checker_version: Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[Any]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        mask: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        expand_prompt: dsl.Input[bool] = False,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        num_inference_steps: dsl.Input[Literal["1", "2", "4"]] = "1",
        strength: dsl.Number = 0.95,
        embeddings: dsl.ListInput[shared.HyperSdxlEmbedding] | None = None,
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        guidance_rescale: dsl.Number = 0.0,
        request_id: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            prompt=prompt,
            expand_prompt=expand_prompt,
            image_size=image_size,
            num_images=num_images,
            num_inference_steps=num_inference_steps,
            strength=strength,
            embeddings=embeddings,
            format=format,
            guidance_rescale=guidance_rescale,
            request_id=request_id,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            safety_checker_version=safety_checker_version,
        )
