class ImageAppsV2PortraitEnhance(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2PortraitEnhance"):
    """
    Refine a portrait's clarity and detail in one go with Image Apps v2.

    No styles and no prompt: the person and backdrop stay, unlike headshot-photo, which restages them.

    Args:
        image: The source image that this endpoint works on.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            aspect_ratio=aspect_ratio,
        )
