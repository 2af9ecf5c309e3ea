class ObjectRemovalMask(dsl.Builder, node_type="fal.image_to_image.ObjectRemovalMask"):
    """
    Remove exactly what a white-on-black mask covers, with its shadow and reflection.

    Takes a picture and a mask, the most exact of the three object-removal endpoints; the others take words or a box.

    Args:
        image: The picture that contains what should go.
        mask: Black-and-white picture of the same size; white is removed.
        model: Quality level of the removal. Better levels take longer.
        mask_expansion: Pixels by which the mask grows on all sides; more also catches shadows and edges.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        mask: dsl.FileInput[ImageRef],
        model: dsl.Input[Literal["low_quality", "medium_quality", "high_quality", "best_quality"]] = "best_quality",
        mask_expansion: dsl.Input[int] = 15,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            model=model,
            mask_expansion=mask_expansion,
        )
