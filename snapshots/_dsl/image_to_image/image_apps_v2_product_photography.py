class ImageAppsV2ProductPhotography(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2ProductPhotography"):
    """
    Restage a product snapshot as a studio photograph with fitting light and backdrop, automatically.

    No scene to describe; choose Bria Product Shot when you want to say where it stands.

    Args:
        product_image: Image of the product to hold up or to photograph anew.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        product_image: dsl.Input[ImageRef],
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            product_image=product_image,
            aspect_ratio=aspect_ratio,
        )
