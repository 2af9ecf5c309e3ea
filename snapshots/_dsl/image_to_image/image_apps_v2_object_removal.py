class ImageAppsV2ObjectRemoval(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2ObjectRemoval"):
    """
    Remove an object you name from a photo with fal's Image Apps v2, optionally returning a new aspect ratio.

    Type the thing, draw nothing; use a mask eraser when there are several alike.

    Args:
        image: The source image that this endpoint works on.
        object_to_remove: Name of the thing to take out, such as 'parked car'.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        object_to_remove: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            object_to_remove=object_to_remove,
            aspect_ratio=aspect_ratio,
        )
