class ImageAppsV2StyleTransfer(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2StyleTransfer"):
    """
    Redraw a picture in one of 26 preset styles, or in that of a reference picture, with fal's Image Apps.

    Presets run from claymation to vaporwave; Image Editing's Style Transfer takes the style in words.

    Args:
        image: Picture to redraw in another style.
        style_reference_image: Picture whose style is copied. When given, it takes the place of the preset.
        target_style: Artistic style that the picture takes on.
        aspect_ratio: Shape of the result as width to height.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        style_reference_image: dsl.FileInput[ImageRef] | None = None,
        target_style: dsl.Input[
            Literal[
                "anime_character",
                "cartoon_3d",
                "hand_drawn_animation",
                "cyberpunk_future",
                "anime_game_style",
                "comic_book_animation",
                "animated_series",
                "cartoon_animation",
                "lofi_aesthetic",
                "cottagecore",
                "dark_academia",
                "y2k",
                "vaporwave",
                "liminal_space",
                "weirdcore",
                "dreamcore",
                "synthwave",
                "outrun",
                "photorealistic",
                "hyperrealistic",
                "digital_art",
                "concept_art",
                "impressionist",
                "anime",
                "pixel_art",
                "claymation",
            ]
        ] = "impressionist",
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            style_reference_image=style_reference_image,
            target_style=target_style,
            aspect_ratio=aspect_ratio,
        )
