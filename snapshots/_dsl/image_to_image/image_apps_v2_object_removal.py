class ImageAppsV2ObjectRemoval(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2ObjectRemoval"):
    """
    Remove an object that you name from a photo with fal's Image Apps.

    Takes a picture and the thing in words and can change the shape to one of five ratios; Image Editing's version has seed and steps.

    Args:
        image: Photo that shows the object to remove.
        object_to_remove: Name of the thing to take out, such as 'parked car'.
        aspect_ratio: Shape of the result as width to height.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        object_to_remove: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            object_to_remove=object_to_remove,
            aspect_ratio=aspect_ratio,
        )
