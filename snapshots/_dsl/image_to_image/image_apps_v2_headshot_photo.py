class ImageAppsV2HeadshotPhoto(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2HeadshotPhoto"):
    """
    Convert a portrait into a business headshot with fal's Image Apps.

    Takes one photo and one of four backdrops; Portrait Enhance leaves the setting alone, Image Editing's Professional Photo has no backdrop choice.

    Args:
        image: Portrait or selfie of the person who needs a headshot.
        background_style: Kind of backdrop for the portrait.
        aspect_ratio: Shape of the picture that comes back; unset, an upright 3:4 portrait.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        background_style: dsl.Input[Literal["professional", "corporate", "clean", "gradient"]] = "professional",
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            background_style=background_style,
            aspect_ratio=aspect_ratio,
        )
