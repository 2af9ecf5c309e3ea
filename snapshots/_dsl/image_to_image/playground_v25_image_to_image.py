class PlaygroundV25ImageToImage(dsl.Builder, node_type="fal.image_to_image.PlaygroundV25ImageToImage"):
    """
    Rework a picture by prompt with Playground v2.5, an SDXL-class model tuned for colour and contrast.

    Keeps aspect ratio on request and makes up to eight; its inpainting sibling limits change to a mask.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        preserve_aspect_ratio: Keeps the input's proportions when it has to be shrunk or rounded to a size that the model can handle.
        crop_output: Trims the finished picture to the exact proportions of the input.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        format: File type in which the picture or sound is saved.
        guidance_rescale: Tones down the burnt colours that strong guidance brings; higher corrects more.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        request_id: Your own mark for this run, to tell answers apart.
        strength: How far the source picture is remade: low stays close to it, the top value hardly keeps anything.
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
        expand_prompt: dsl.Input[bool] = False,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        preserve_aspect_ratio: dsl.Input[bool] = False,
        crop_output: dsl.Input[bool] = False,
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        guidance_rescale: dsl.Number = 0.0,
        guidance_scale: dsl.Number = 3.0,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 25,
        request_id: dsl.Input[str] = "",
        strength: dsl.Number = 0.95,
        enable_safety_checker: dsl.Input[bool] = True,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            expand_prompt=expand_prompt,
            image_size=image_size,
            num_images=num_images,
            preserve_aspect_ratio=preserve_aspect_ratio,
            crop_output=crop_output,
            embeddings=embeddings,
            format=format,
            guidance_rescale=guidance_rescale,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            request_id=request_id,
            strength=strength,
            enable_safety_checker=enable_safety_checker,
            safety_checker_version=safety_checker_version,
            seed=seed,
        )
