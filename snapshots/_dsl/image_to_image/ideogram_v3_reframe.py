class IdeogramV3Reframe(dsl.Builder, node_type="fal.image_to_image.IdeogramV3Reframe"):
    """
    Extend a picture to a new size or shape with Ideogram V3 Reframe, inventing what lies beyond the old border.

    Takes no prompt, only a target size, with optional style and palette.

    Args:
        image: The source image that this endpoint works on.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        images: Pictures whose style the extended area should imitate. They are not reframed.
        num_images: How many pictures to make in one go; each one is charged.
        color_palette: Colours for the picture: either a preset by name or your own list with weights.
        rendering_speed: Trade between waiting time and quality: faster is cheaper, slower is finer.
        style: Ideogram's broad render type. Leave it out when you give style codes.
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
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize],
        images: dsl.ListInput[ImageRef] | None = None,
        num_images: dsl.Input[int] = 1,
        color_palette: dsl.Input[shared.ColorPalette] | None = None,
        rendering_speed: dsl.Input[shared.RenderingSpeedValue] = "BALANCED",
        style: dsl.Input[shared.IdeogramV3StyleValue] | None = None,
        style_codes: dsl.ListInput[str] | None = None,
        style_preset: dsl.Input[shared.IdeogramStylePresetValue] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            image_size=image_size,
            images=images,
            num_images=num_images,
            color_palette=color_palette,
            rendering_speed=rendering_speed,
            style=style,
            style_codes=style_codes,
            style_preset=style_preset,
            seed=seed,
        )
