class IdeogramV3Edit(dsl.Builder, node_type="fal.image_to_image.IdeogramV3Edit"):
    """
    Repaint a masked area with Ideogram V3, with colour palettes, style references, dozens of presets and three speeds.

    The best equipped of the Ideogram inpainters, up to eight results a run.

    Args:
        image: The source image that this endpoint works on.
        mask: Image that marks the area to work on, usually white where something may change.
        prompt: What should appear in the masked area.
        images: Pictures whose style is imitated in the filled area. They are not edited.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one go; each one is charged.
        color_palette: Colours for the picture: either a preset by name or your own list with weights.
        rendering_speed: Trade between waiting time and quality: faster is cheaper, slower is finer.
        style_codes: Codes of styles found earlier, used in place of a named style or reference.
        style_preset: Named look that guides the whole picture.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        mask: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        images: dsl.ListInput[ImageRef] | None = None,
        expand_prompt: dsl.Input[bool] = True,
        num_images: dsl.Input[int] = 1,
        color_palette: dsl.Input[shared.ColorPalette] | None = None,
        rendering_speed: dsl.Input[shared.RenderingSpeedValue] = "BALANCED",
        style_codes: dsl.ListInput[str] | None = None,
        style_preset: dsl.Input[shared.IdeogramStylePresetValue] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            prompt=prompt,
            images=images,
            expand_prompt=expand_prompt,
            num_images=num_images,
            color_palette=color_palette,
            rendering_speed=rendering_speed,
            style_codes=style_codes,
            style_preset=style_preset,
            seed=seed,
        )
