class ImageAppsV2ProductHolding(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2ProductHolding"):
    """
    Put a product into a person's hands with fal's Image Apps.

    Takes a photo of the person and one of the product and gives a single shot; Product Photography stages the item alone.

    Args:
        person_image: Photo of the person whose hands should hold the product.
        product_image: Photo of the product to be held, with the whole item in view.
        aspect_ratio: Shape of the result as width to height.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        person_image: dsl.FileInput[ImageRef],
        product_image: dsl.FileInput[ImageRef],
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            person_image=person_image,
            product_image=product_image,
            aspect_ratio=aspect_ratio,
        )
