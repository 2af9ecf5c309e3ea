class BriaFiboEditReplaceObjectByText(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditReplaceObjectByText"):
    """
    Replace one object in a picture by another with a plain sentence and Bria FIBO Edit.

    The scene around stays; Add brings something new, Erase leaves the place empty.

    Args:
        image: Picture that holds the object to be swapped.
        instruction: Command naming what to take out and what takes its place, such as 'Replace the lamp with a candle'.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        instruction: dsl.Input[str],
    ) -> None:
        super().__init__(
            image=image,
            instruction=instruction,
        )
