class ImageAppsV2HeadshotPhoto(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2HeadshotPhoto"):
    """
    Convert any portrait into a business headshot with a professional, corporate, clean or gradient background.

    The Image Apps tool for CVs and staff pages; portrait-enhance leaves the setting alone.

    Args:
        image: The source image that this endpoint works on.
        background_style: Kind of backdrop for the portrait.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        background_style: dsl.Input[Literal["professional", "corporate", "clean", "gradient"]] = "professional",
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            background_style=background_style,
            aspect_ratio=aspect_ratio,
        )
