class Moondream3PreviewPoint(dsl.Builder, node_type="fal.vision.Moondream3PreviewPoint"):
    """
    Point at a named thing in an image with the Moondream 3 preview; returns x/y coordinates, one per match, instead of the boxes its detect sibling gives.

    Args:
        image: The picture to look at. At most 7000 px a side.
        prompt: The thing to point at, in a word or short phrase; every match gets a coordinate.
        preview: Also return the picture with the found points marked on it.
    """

    output: dsl.Handle[ImageRef]
    finish_reason: dsl.Handle[str]
    usage_info: dsl.Handle[dict[str, Any]]
    points: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        preview: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            preview=preview,
        )
