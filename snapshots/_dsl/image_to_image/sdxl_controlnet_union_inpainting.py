class SdxlControlnetUnionInpainting(dsl.Builder, node_type="fal.image_to_image.SdxlControlnetUnionInpainting"):
    """
    Repaint a masked area with SDXL while up to six guides hold pose, depth, edges, lines, normals or regions.

    Takes an image, a mask and a picture for each guide; plain SDXL inpainting has no guides.

    Args:
        image: Picture of which the masked part is repainted.
        mask_url: Picture that marks the area to repaint: white is painted anew, black stays.
        prompt: What should appear in the masked area.
        normal_image: Picture whose surface directions are kept, or a finished normal map when preprocessing is off.
        segmentation_image: Picture whose division into regions is kept, or a finished region map when preprocessing is off.
        depth_image: Picture whose near and far are kept, or a finished depth map when preprocessing is off.
        openpose_image: Picture of a person whose pose is copied, or a finished stick figure when preprocessing is off.
        canny_image: Picture whose hard edges are kept, or a finished edge map when preprocessing is off.
        teed_image: Picture whose soft outlines are kept, or a finished TEED line map when preprocessing is off.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        image_size: Size of the result in pixels; unset, it follows the control picture.
        num_images: How many pictures to make in one run; more of them cost more.
        request_id: Your own mark for this run, to tell answers apart.
        format: File type in which the pictures are saved.
        teed_preprocess: Draws soft contours with TEED; off if the picture already consists of lines.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        strength: How far the masked area may leave the original: low keeps most of it, the top value paints it anew.
        controlnet_conditioning_scale: How strictly the guides are followed, all together; lower is freer.
        openpose_preprocess: Finds the pose for you; off if the picture is already a stick figure.
        normal_preprocess: Computes surface directions from the picture; off if it is a normal map already.
        canny_preprocess: Finds the contours for you; switch off if the picture is already an edge map.
        segmentation_preprocess: Divides the picture into regions for you; off if it is a region map already.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        depth_preprocess: Estimates depth from the picture; switch off if it is a depth map already.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
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
        mask_url: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        normal_image: dsl.FileInput[ImageRef] | None = None,
        segmentation_image: dsl.FileInput[ImageRef] | None = None,
        depth_image: dsl.FileInput[ImageRef] | None = None,
        openpose_image: dsl.FileInput[ImageRef] | None = None,
        canny_image: dsl.FileInput[ImageRef] | None = None,
        teed_image: dsl.FileInput[ImageRef] | None = None,
        expand_prompt: dsl.Input[bool] = False,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_images: dsl.Input[int] = 1,
        request_id: dsl.Input[str] = "",
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        teed_preprocess: dsl.Input[bool] = True,
        num_inference_steps: dsl.Input[int] = 35,
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        strength: dsl.Number = 0.95,
        controlnet_conditioning_scale: dsl.Number = 0.5,
        openpose_preprocess: dsl.Input[bool] = True,
        normal_preprocess: dsl.Input[bool] = True,
        canny_preprocess: dsl.Input[bool] = True,
        segmentation_preprocess: dsl.Input[bool] = True,
        guidance_scale: dsl.Number = 7.5,
        depth_preprocess: dsl.Input[bool] = True,
        negative_prompt: dsl.Input[str] = "",
        loras: dsl.ListInput[shared.LoraWeightWithForce] | None = None,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            mask_url=mask_url,
            prompt=prompt,
            normal_image=normal_image,
            segmentation_image=segmentation_image,
            depth_image=depth_image,
            openpose_image=openpose_image,
            canny_image=canny_image,
            teed_image=teed_image,
            expand_prompt=expand_prompt,
            image_size=image_size,
            num_images=num_images,
            request_id=request_id,
            format=format,
            teed_preprocess=teed_preprocess,
            num_inference_steps=num_inference_steps,
            embeddings=embeddings,
            strength=strength,
            controlnet_conditioning_scale=controlnet_conditioning_scale,
            openpose_preprocess=openpose_preprocess,
            normal_preprocess=normal_preprocess,
            canny_preprocess=canny_preprocess,
            segmentation_preprocess=segmentation_preprocess,
            guidance_scale=guidance_scale,
            depth_preprocess=depth_preprocess,
            negative_prompt=negative_prompt,
            loras=loras,
            safety_checker_version=safety_checker_version,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
