class LuminaImageV2(dsl.Builder, node_type="fal.text_to_image.LuminaImageV2"):
    """
    Generate up to four pictures with Lumina-Image 2.0, an open flow model with only two billion parameters.

    Its system prompt can be rewritten, and guidance can be normalised or cut short.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        system_prompt: Standing instruction put before your prompt; changing it shifts the general look.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        cfg_normalization: Keeps guided steps at their normal strength, which avoids glaring colours.
        cfg_trunc_ratio: Share of the run in which normalised guidance applies.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
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
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_4_3",
        negative_prompt: dsl.Input[str] = "",
        system_prompt: dsl.Input[
            str
        ] = "You are an assistant designed to generate superior images with the superior degree of image-text alignment based on textual prompts or user prompts.",
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 4.0,
        num_inference_steps: dsl.Input[int] = 30,
        cfg_normalization: dsl.Input[bool] = True,
        cfg_trunc_ratio: dsl.Number = 1.0,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            negative_prompt=negative_prompt,
            system_prompt=system_prompt,
            seed=seed,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            cfg_normalization=cfg_normalization,
            cfg_trunc_ratio=cfg_trunc_ratio,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
