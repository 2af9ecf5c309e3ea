class IdeogramV3(dsl.Builder, node_type="fal.text_to_image.IdeogramV3"):
    """
    Generate up to eight designs with Ideogram V3: accurate lettering, style reference pictures or style codes, dozens of presets, a colour palette, and three rendering speeds.

    Args:
        images: Pictures whose style is imitated, ten megabytes together at most. JPEG, PNG or WebP.
        rendering_speed: Trade between waiting time and quality: faster is cheaper, slower is finer.
        color_palette: Colours for the picture: either a preset by name or your own list with weights.
        style_codes: Eight-digit hex codes of styles known to Ideogram, instead of a style or reference pictures.
        style: Ideogram's broad render type. Leave it out when you give style codes.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one go; each one is charged.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        style_preset: Named look that guides the whole picture.
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        images: dsl.ListInput[ImageRef] | None = None,
        rendering_speed: dsl.Input[shared.RenderingSpeedValue] = "BALANCED",
        color_palette: dsl.Input[shared.ColorPalette] | None = None,
        style_codes: dsl.ListInput[str] | None = None,
        style: dsl.Input[shared.IdeogramV3StyleValue] | None = None,
        expand_prompt: dsl.Input[bool] = True,
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        style_preset: dsl.Input[shared.IdeogramStylePresetValue] | None = None,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = "square_hd",
        negative_prompt: dsl.Input[str] = "",
    ) -> None:
        super().__init__(
            images=images,
            rendering_speed=rendering_speed,
            color_palette=color_palette,
            style_codes=style_codes,
            style=style,
            expand_prompt=expand_prompt,
            num_images=num_images,
            seed=seed,
            style_preset=style_preset,
            prompt=prompt,
            image_size=image_size,
            negative_prompt=negative_prompt,
        )
