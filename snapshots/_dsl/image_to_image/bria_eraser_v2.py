class BriaEraserV2(dsl.Builder, node_type="fal.image_to_image.BriaEraserV2"):
    """
    Erase what a mask covers from a picture with Bria Eraser, trained on licensed data.

    It can be told whether a brush or an algorithm made the mask; FIBO Edit erases by name, GenFill puts something in.

    Args:
        image: Picture from which the masked things should vanish.
        mask: Two-tone mask of the area to be cleaned: white is erased, black stays.
        mask_type: Where the mask comes from: brushed by a person, or produced by an algorithm such as SAM.
        preserve_alpha: Keeps the transparent parts of the input picture transparent.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        mask: dsl.FileInput[ImageRef],
        mask_type: dsl.Input[Literal["manual", "automatic"]] = "manual",
        preserve_alpha: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            mask_type=mask_type,
            preserve_alpha=preserve_alpha,
        )
