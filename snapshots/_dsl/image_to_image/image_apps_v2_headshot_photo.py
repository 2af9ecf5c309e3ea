class ImageAppsV2HeadshotPhoto(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2HeadshotPhoto"):
    """
    Convert any portrait into a business headshot with a professional, corporate, clean or gradient background.

    The Image Apps tool for CVs and staff pages; portrait-enhance leaves the setting alone.

    Args:
        image: The source image that this endpoint works on.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
        background_style: Kind of backdrop for the portrait.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
        background_style: dsl.Input[Literal["professional", "corporate", "clean", "gradient"]] = "professional",
    ) -> None:
        super().__init__(
            image=image,
            aspect_ratio=aspect_ratio,
            background_style=background_style,
        )
