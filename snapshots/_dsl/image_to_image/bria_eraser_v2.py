class BriaEraserV2(dsl.Builder, node_type="fal.image_to_image.BriaEraserV2"):
    """
    Erase whatever a black-and-white mask covers with Bria Eraser, telling it whether the mask was brushed by hand or made by a segmenter.

    Can keep the alpha channel; trained on licensed data.

    Args:
        image: The source image that this endpoint works on.
        mask: Image that marks the area to work on, usually white where something may change.
        mask_type: Where the mask comes from: brushed by a person, or produced by an algorithm such as SAM.
        preserve_alpha: Keeps the transparent parts of the input picture transparent.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        mask: dsl.Input[ImageRef],
        mask_type: dsl.Input[Literal["manual", "automatic"]] = "manual",
        preserve_alpha: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            mask_type=mask_type,
            preserve_alpha=preserve_alpha,
        )
