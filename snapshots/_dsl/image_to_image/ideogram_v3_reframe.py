class IdeogramV3Reframe(dsl.Builder, node_type="fal.image_to_image.IdeogramV3Reframe"):
    """
    Extend a picture to a new shape with Ideogram 3.0, which invents what lies beyond the old border.

    Takes a picture and a target size, no prompt; style, palette and style pictures shape the new part.

    Args:
        images: Pictures whose style the new part should imitate, 10 MB in all; they are not reframed. JPEG, PNG or WebP.
        rendering_speed: Trade between waiting time and quality: turbo is quickest, quality finest.
        color_palette: Colours for the picture: either a preset by name or your own list with weights.
        style_codes: Eight-digit hex codes of styles; they cannot be combined with a style or with style pictures.
        style: Broad render type; it cannot be combined with style codes.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        style_preset: Named look that guides the whole picture.
        image: Picture to extend beyond its borders.
        image_size: Size that the extended picture should have: a preset shape or a width and height in pixels.
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
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        style_preset: dsl.Input[shared.IdeogramStylePresetValue] | None = None,
        image: dsl.FileInput[ImageRef],
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
