class ImageAppsV2TextureTransform(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2TextureTransform"):
    """
    Make the object in a picture look as if built from another material with fal's Image Apps.

    One of 22 materials, from marble and denim to lace, is chosen from a list; shape and setting stay.

    Args:
        image: Picture of the object that should change its material.
        target_texture: Material of which the subject should seem to be made.
        aspect_ratio: Shape of the result as width to height.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        target_texture: dsl.Input[
            Literal[
                "cotton",
                "denim",
                "wool",
                "felt",
                "wood",
                "leather",
                "velvet",
                "stone",
                "marble",
                "ceramic",
                "concrete",
                "brick",
                "clay",
                "foam",
                "glass",
                "metal",
                "silk",
                "fabric",
                "crystal",
                "rubber",
                "plastic",
                "lace",
            ]
        ] = "marble",
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            target_texture=target_texture,
            aspect_ratio=aspect_ratio,
        )
