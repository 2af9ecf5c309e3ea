class BriaEmbedProduct(dsl.Builder, node_type="fal.image_to_image.BriaEmbedProduct"):
    """
    Place up to ten product pictures in a scene at set positions and sizes with Bria Embed Product.

    Takes the scene and a box in pixels for each product; Product Shot invents a scene around one product instead.

    Args:
        image_source: Picture of the scene that the products should be placed in, such as an empty room.
        products: The product pictures, each with the place and size that it gets in the scene.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image_source: dsl.FileInput[ImageRef] | None = None,
        products: dsl.ListInput[shared.BriaEmbedItem] | None = None,
        seed: dsl.Input[int] = 5555,
    ) -> None:
        super().__init__(
            image_source=image_source,
            products=products,
            seed=seed,
        )
