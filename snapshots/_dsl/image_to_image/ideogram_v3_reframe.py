class IdeogramV3Reframe(dsl.Builder, node_type="fal.image_to_image.IdeogramV3Reframe"):
    """
    Extend a picture to a new size or shape with Ideogram V3 Reframe, inventing what lies beyond the old border.

    Takes no prompt, only a target size, with optional style and palette.

    Args:
        images: Pictures whose style the extended area should imitate. They are not reframed. JPEG, PNG or WebP.
        rendering_speed: Trade between waiting time and quality: faster is cheaper, slower is finer.
        color_palette: Colours for the picture: either a preset by name or your own list with weights.
        style_codes: Codes of styles found earlier, used in place of a named style or reference.
        style: Ideogram's broad render type. Leave it out when you give style codes.
        num_images: How many pictures to make in one go; each one is charged.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        style_preset: Named look that guides the whole picture.
        image: The source image that this endpoint works on.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
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
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        style_preset: dsl.Input[shared.IdeogramStylePresetValue] | None = None,
        image: dsl.Input[ImageRef],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize],
    ) -> None:
        super().__init__(
            images=images,
            rendering_speed=rendering_speed,
            color_palette=color_palette,
            style_codes=style_codes,
            style=style,
            num_images=num_images,
            seed=seed,
            style_preset=style_preset,
            image=image,
            image_size=image_size,
        )
