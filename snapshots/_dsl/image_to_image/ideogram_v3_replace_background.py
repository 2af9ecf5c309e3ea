class IdeogramV3ReplaceBackground(dsl.Builder, node_type="fal.image_to_image.IdeogramV3ReplaceBackground"):
    """
    Keep the subject and generate a new background from a prompt with Ideogram V3.

    No mask to draw; palettes, style presets and references shape the setting, up to eight versions.

    Args:
        images: Pictures whose style the new background should imitate. JPEG, PNG or WebP.
        rendering_speed: Trade between waiting time and quality: faster is cheaper, slower is finer.
        color_palette: Colours for the picture: either a preset by name or your own list with weights.
        style_codes: Codes of styles found earlier, used in place of a named style or reference.
        style: Ideogram's broad render type. Leave it out when you give style codes.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one go; each one is charged.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        style_preset: Named look that guides the whole picture.
        prompt: Describes the new background; the subject is taken from the image.
        image: The source image that this endpoint works on.
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
        image: dsl.Input[ImageRef],
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
            image=image,
        )
