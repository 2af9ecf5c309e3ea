class ImageAppsV2PortraitEnhance(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2PortraitEnhance"):
    """
    Refine the clarity and detail of a portrait in one go with fal's Image Apps.

    Only the photo and a shape go in; person and backdrop stay, unlike Headshot, which restages them.

    Args:
        image: Portrait that lacks clarity or detail.
        aspect_ratio: Shape of the picture that comes back; unset, an upright 3:4 portrait.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            aspect_ratio=aspect_ratio,
        )
