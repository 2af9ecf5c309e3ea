class FastSdxlControlnetCannyImageToImage(
    dsl.Builder, node_type="fal.image_to_image.FastSdxlControlnetCannyImageToImage"
):
    """
    Redraw a picture with SDXL while the edges of a second picture hold the outlines.

    Takes the image, a control picture and a prompt, LoRAs too; the text version has no image to start from.

    Args:
        control_image: Picture whose edges the result should follow, such as line art or a clear photo.
        image: Picture to start from, which gives colours and content.
        prompt: What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one run; more of them cost more.
        preserve_aspect_ratio: Keeps the input's proportions when it has to be shrunk or brought to a multiple of 32 pixels a side.
        image_size: Size of the result in pixels; unset, it follows the control picture.
        strength: How far the source picture is remade: low stays close to it, the top value hardly keeps anything.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        format: File type in which the pictures are saved.
        controlnet_conditioning_scale: How strictly the edges of the control picture are followed; lower is freer.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        request_id: Your own mark for this run, to tell answers apart.
        crop_output: Trims the finished picture to the exact proportions of the input.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
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
        control_image: dsl.FileInput[ImageRef],
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        expand_prompt: dsl.Input[bool] = False,
        num_images: dsl.Input[int] = 1,
        preserve_aspect_ratio: dsl.Input[bool] = False,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        strength: dsl.Number = 0.95,
        num_inference_steps: dsl.Input[int] = 35,
        loras: dsl.ListInput[shared.LoraWeightWithForce] | None = None,
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        controlnet_conditioning_scale: dsl.Number = 0.5,
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        request_id: dsl.Input[str] = "",
        crop_output: dsl.Input[bool] = False,
        negative_prompt: dsl.Input[str] = "",
        guidance_scale: dsl.Number = 7.5,
        seed: dsl.Input[int] = -1,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            control_image=control_image,
            image=image,
            prompt=prompt,
            expand_prompt=expand_prompt,
            num_images=num_images,
            preserve_aspect_ratio=preserve_aspect_ratio,
            image_size=image_size,
            strength=strength,
            num_inference_steps=num_inference_steps,
            loras=loras,
            format=format,
            controlnet_conditioning_scale=controlnet_conditioning_scale,
            embeddings=embeddings,
            request_id=request_id,
            crop_output=crop_output,
            negative_prompt=negative_prompt,
            guidance_scale=guidance_scale,
            seed=seed,
            safety_checker_version=safety_checker_version,
            enable_safety_checker=enable_safety_checker,
        )
