class SdxlControlnetUnionImageToImage(dsl.Builder, node_type="fal.image_to_image.SdxlControlnetUnionImageToImage"):
    """
    Rework an image with SDXL under any mix of six guides in one ControlNet Union: pose, depth, canny, TEED edges, normals and segmentation, each preprocessed for you.

    The inpainting sibling confines it to a mask.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        canny_image: Image whose contours should reappear in the result.
        depth_image: Image whose near and far should be kept.
        normal_image: Image whose surface directions should be kept.
        openpose_image: Image of a person or stick figure whose pose should reappear.
        segmentation_image: Image whose division into regions should be kept.
        teed_image: Image whose soft contours should reappear, as TEED draws them.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        preserve_aspect_ratio: Keeps the input's proportions when it has to be shrunk or rounded to a size that the model can handle.
        canny_preprocess: Finds the contours for you; switch off if the picture is already an edge map.
        controlnet_conditioning_scale: How strictly the control net's lines or depth are followed; lower is freer.
        crop_output: Trims the finished picture to the exact proportions of the input.
        depth_preprocess: Estimates depth from the picture; switch off if it is a depth map already.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        format: File type in which the picture or sound is saved.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        normal_preprocess: Computes surface directions from the picture; off if it is a normal map already.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        openpose_preprocess: Finds the pose for you; off if the picture is already a stick figure.
        request_id: Your own mark for this run, to tell answers apart.
        segmentation_preprocess: Divides the picture into regions for you; off if it is a region map already.
        strength: How far the source picture is remade: low stays close to it, the top value hardly keeps anything.
        teed_preprocess: Draws soft contours with TEED; off if the picture already consists of lines.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        safety_checker_version: Which content filter does the checking.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        canny_image: dsl.Input[ImageRef] | None = None,
        depth_image: dsl.Input[ImageRef] | None = None,
        normal_image: dsl.Input[ImageRef] | None = None,
        openpose_image: dsl.Input[ImageRef] | None = None,
        segmentation_image: dsl.Input[ImageRef] | None = None,
        teed_image: dsl.Input[ImageRef] | None = None,
        expand_prompt: dsl.Input[bool] = False,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_images: dsl.Input[int] = 1,
        preserve_aspect_ratio: dsl.Input[bool] = False,
        canny_preprocess: dsl.Input[bool] = True,
        controlnet_conditioning_scale: dsl.Number = 0.5,
        crop_output: dsl.Input[bool] = False,
        depth_preprocess: dsl.Input[bool] = True,
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        guidance_scale: dsl.Number = 7.5,
        loras: dsl.ListInput[shared.DreamshaperLoraWeight] | None = None,
        negative_prompt: dsl.Input[str] = "",
        normal_preprocess: dsl.Input[bool] = True,
        num_inference_steps: dsl.Input[int] = 35,
        openpose_preprocess: dsl.Input[bool] = True,
        request_id: dsl.Input[str] = "",
        segmentation_preprocess: dsl.Input[bool] = True,
        strength: dsl.Number = 0.95,
        teed_preprocess: dsl.Input[bool] = True,
        enable_safety_checker: dsl.Input[bool] = True,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            canny_image=canny_image,
            depth_image=depth_image,
            normal_image=normal_image,
            openpose_image=openpose_image,
            segmentation_image=segmentation_image,
            teed_image=teed_image,
            expand_prompt=expand_prompt,
            image_size=image_size,
            num_images=num_images,
            preserve_aspect_ratio=preserve_aspect_ratio,
            canny_preprocess=canny_preprocess,
            controlnet_conditioning_scale=controlnet_conditioning_scale,
            crop_output=crop_output,
            depth_preprocess=depth_preprocess,
            embeddings=embeddings,
            format=format,
            guidance_scale=guidance_scale,
            loras=loras,
            negative_prompt=negative_prompt,
            normal_preprocess=normal_preprocess,
            num_inference_steps=num_inference_steps,
            openpose_preprocess=openpose_preprocess,
            request_id=request_id,
            segmentation_preprocess=segmentation_preprocess,
            strength=strength,
            teed_preprocess=teed_preprocess,
            enable_safety_checker=enable_safety_checker,
            safety_checker_version=safety_checker_version,
            seed=seed,
        )
