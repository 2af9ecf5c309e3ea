class InstantCharacter(dsl.Builder, node_type="fal.image_to_image.InstantCharacter"):
    """
    Generate new pictures of the character in one reference image, in any pose or setting you prompt, with Tencent's InstantCharacter.

    A subject scale sets how dominant the character is; faces-only work suits PuLID.

    Args:
        image: Picture of the character to keep. A clear view on a plain background works best.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        scale: How strongly the reference character shows. Lower lets the prompt change the look more.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
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
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        guidance_scale: dsl.Number = 3.5,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 28,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        scale: dsl.Number = 1.0,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            scale=scale,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
