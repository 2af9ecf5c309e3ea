class BriaFiboEditReplaceObjectByText(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditReplaceObjectByText"):
    """
    Swap one object in a photo for another with a plain-language command to Bria Fibo Edit, keeping the scene around it.

    Use add-object to introduce something new, erase to leave the place empty.

    Args:
        image: The source image that this endpoint works on.
        instruction: Command naming what to take out and what takes its place, such as 'Replace the lamp with a candle'.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        instruction: dsl.Input[str],
    ) -> None:
        super().__init__(
            image=image,
            instruction=instruction,
        )
