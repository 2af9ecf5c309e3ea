class ImageAppsV2VirtualTryOn(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2VirtualTryOn"):
    """
    Dress a person from one photo in the clothes from another with fal's Image Apps.

    A switch keeps the pose or lets it follow the garment; the result is 3:4 unless you choose another shape.

    Args:
        person_image: Photo of the person to dress, with the body in view.
        clothing_image: Photo of the garment to put on, laid flat or worn.
        preserve_pose: Keep the person standing as in their photo. Switch off to let the pose shift to suit the garment.
        aspect_ratio: Shape of the picture that comes back; unset, an upright 3:4 as in fashion photos.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        person_image: dsl.FileInput[ImageRef],
        clothing_image: dsl.FileInput[ImageRef],
        preserve_pose: dsl.Input[bool] = True,
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            person_image=person_image,
            clothing_image=clothing_image,
            preserve_pose=preserve_pose,
            aspect_ratio=aspect_ratio,
        )
