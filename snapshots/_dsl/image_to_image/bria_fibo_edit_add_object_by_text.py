class BriaFiboEditAddObjectByText(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditAddObjectByText"):
    """
    Add an object to a picture by saying what and where, with Bria FIBO Edit.

    Needs no mask and returns the structured instruction too; Replace swaps a thing that is there, Blend merges several.

    Args:
        image: Picture that should get the new object.
        instruction: Command naming the object to add and the spot for it, such as 'Place a blue vase on the left end of the shelf'.
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
