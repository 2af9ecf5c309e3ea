class ImageAppsV2ProductPhotography(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2ProductPhotography"):
    """
    Restage a product snapshot as a studio photograph with fal's Image Apps.

    Light and backdrop are chosen for you from one picture; Product Holding adds a person.

    Args:
        product_image: Photo of the product to stage anew, with the whole item in view.
        aspect_ratio: Shape of the result as width to height.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        product_image: dsl.FileInput[ImageRef],
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            product_image=product_image,
            aspect_ratio=aspect_ratio,
        )
