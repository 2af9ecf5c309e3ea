class IdeogramV3(dsl.Builder, node_type="fal.text_to_image.IdeogramV3"):
    """
    Generate up to eight designs with Ideogram V3: accurate lettering, style reference pictures or style codes, dozens of presets, a colour palette, and three rendering speeds.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        images: Pictures whose style is imitated, ten megabytes together at most.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_images: How many pictures to make in one go; each one is charged.
        color_palette: Colours for the picture: either a preset by name or your own list with weights.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        rendering_speed: Trade between waiting time and quality: faster is cheaper, slower is finer.
        style: Ideogram's broad render type. Leave it out when you give style codes.
        style_codes: Eight-digit hex codes of styles known to Ideogram, instead of a style or reference pictures.
        style_preset: Named look that guides the whole picture.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        images: dsl.ListInput[ImageRef] | None = None,
        expand_prompt: dsl.Input[bool] = True,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        color_palette: dsl.Input[shared.ColorPalette] | None = None,
        negative_prompt: dsl.Input[str] = "",
        rendering_speed: dsl.Input[shared.RenderingSpeedValue] = "BALANCED",
        style: dsl.Input[shared.IdeogramV3StyleValue] | None = None,
        style_codes: dsl.ListInput[str] | None = None,
        style_preset: dsl.Input[shared.IdeogramStylePresetValue] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            images=images,
            expand_prompt=expand_prompt,
            image_size=image_size,
            num_images=num_images,
            color_palette=color_palette,
            negative_prompt=negative_prompt,
            rendering_speed=rendering_speed,
            style=style,
            style_codes=style_codes,
            style_preset=style_preset,
            seed=seed,
        )
