class Moondream3PreviewDetect(dsl.Builder, node_type="fal.vision.Moondream3PreviewDetect"):
    """
    Find objects that you name in plain words with the Moondream 3 preview.

    Returns boxes, and the marked picture on request; point gives coordinates, segment an outline.

    Args:
        image: Picture in which the object should be found. At most 7000 px a side.
        prompt: The object to look for, in a word or short phrase; every match gets a box.
        preview: Also return the picture with the found boxes drawn on it.
    """

    output: dsl.Handle[ImageRef]
    finish_reason: dsl.Handle[str]
    usage_info: dsl.Handle[dict[str, Any]]
    objects: dsl.Handle[list[dict[str, Any]]]

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
