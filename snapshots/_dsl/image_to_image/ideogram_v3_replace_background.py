class IdeogramV3ReplaceBackground(dsl.Builder, node_type="fal.image_to_image.IdeogramV3ReplaceBackground"):
    """
    Keep the subject of a picture and draw a new background from a prompt with Ideogram 3.0.

    No mask is needed; presets, style pictures and a palette shape the setting, up to eight versions a run.

    Args:
        images: Pictures whose style the new background should imitate, 10 MB in all. JPEG, PNG or WebP.
        rendering_speed: Trade between waiting time and quality: turbo is quickest, quality finest.
        color_palette: Colours for the picture: either a preset by name or your own list with weights.
        style_codes: Eight-digit hex codes of styles; they cannot be combined with a style or with style pictures.
        style: Broad render type; it cannot be combined with style codes.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        style_preset: Named look that guides the whole picture.
        prompt: Describes the new background; the subject is taken from the image.
        image: Picture with the subject to keep; what lies behind it is replaced.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef] | None = None,
        rendering_speed: dsl.Input[shared.RenderingSpeedValue] = "BALANCED",
        color_palette: dsl.Input[shared.ColorPalette] | None = None,
        style_codes: dsl.ListInput[str] | None = None,
        style: dsl.Input[shared.IdeogramV3StyleValue] | None = None,
        expand_prompt: dsl.Input[bool] = True,
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        style_preset: dsl.Input[shared.IdeogramStylePresetValue] | None = None,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
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
