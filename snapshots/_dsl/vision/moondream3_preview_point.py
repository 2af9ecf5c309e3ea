class Moondream3PreviewPoint(dsl.Builder, node_type="fal.vision.Moondream3PreviewPoint"):
    """
    Point at things that you name in a picture with the Moondream 3 preview.

    Returns a coordinate for each match, and the marked picture on request; its segment node takes such points as references.

    Args:
        image: Picture in which the thing should be pointed at. At most 7000 px a side.
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
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        preview: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            preview=preview,
        )
