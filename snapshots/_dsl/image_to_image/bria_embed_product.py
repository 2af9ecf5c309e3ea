class BriaEmbedProduct(dsl.Builder, node_type="fal.image_to_image.BriaEmbedProduct"):
    """
    bria/embed-product on fal.ai: its words are not written yet.

    Args:
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image_source: dsl.Input[ImageRef] | None = None,
        products: dsl.ListInput[shared.BriaEmbedItem] | None = None,
        seed: dsl.Input[int] = 5555,
    ) -> None:
        super().__init__(
            image_source=image_source,
            products=products,
            seed=seed,
        )
