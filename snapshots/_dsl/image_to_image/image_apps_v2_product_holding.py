class ImageAppsV2ProductHolding(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2ProductHolding"):
    """
    Put a product photo into a person's hands: two pictures in, one natural-looking holding shot out.

    For people with products; product-photography stages the item by itself.

    Args:
        person_image: Image of the person to dress, pose or place in a scene.
        product_image: Image of the product to hold up or to photograph anew.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        person_image: dsl.Input[ImageRef],
        product_image: dsl.Input[ImageRef],
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            person_image=person_image,
            product_image=product_image,
            aspect_ratio=aspect_ratio,
        )
