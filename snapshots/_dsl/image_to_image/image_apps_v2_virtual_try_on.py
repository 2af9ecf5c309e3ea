class ImageAppsV2VirtualTryOn(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2VirtualTryOn"):
    """
    Dress a person from one photo in the clothes from another with fal's Image Apps v2 try-on, which can hold the original pose and return a frame in the ratio you pick, 3:4 by default.

    Args:
        person_image: Image of the person to dress, pose or place in a scene.
        clothing_image: Image of the clothes to be tried on virtually.
        preserve_pose: Keep the person standing as in their photo. Switch off to let the pose shift to suit the garment.
        aspect_ratio: Frame of the finished try-on picture. Left out, it comes back as an upright fashion portrait.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        person_image: dsl.Input[ImageRef],
        clothing_image: dsl.Input[ImageRef],
        preserve_pose: dsl.Input[bool] = True,
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            person_image=person_image,
            clothing_image=clothing_image,
            preserve_pose=preserve_pose,
            aspect_ratio=aspect_ratio,
        )
