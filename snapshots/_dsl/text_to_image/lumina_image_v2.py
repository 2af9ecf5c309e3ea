class LuminaImageV2(dsl.Builder, node_type="fal.text_to_image.LuminaImageV2"):
    """
    Generate images with Lumina-Image 2.0, an open 2-billion-parameter flow transformer that reads complex prompts; its system prompt can be rewritten, and guidance can be normalised or cut short.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        system_prompt: Standing instruction put before your prompt; changing it shifts the general look.
        cfg_trunc_ratio: Share of the run in which normalised guidance applies.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_images: How many pictures to make in one go; each one is charged.
        cfg_normalization: Keeps guided steps at their normal strength, which avoids glaring colours.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
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
        prompt: dsl.Input[str],
        system_prompt: dsl.Input[
            str
        ] = "You are an assistant designed to generate superior images with the superior degree of image-text alignment based on textual prompts or user prompts.",
        cfg_trunc_ratio: dsl.Number = 1.0,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_4_3",
        num_images: dsl.Input[int] = 1,
        cfg_normalization: dsl.Input[bool] = True,
        guidance_scale: dsl.Number = 4.0,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 30,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            system_prompt=system_prompt,
            cfg_trunc_ratio=cfg_trunc_ratio,
            image_size=image_size,
            num_images=num_images,
            cfg_normalization=cfg_normalization,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
