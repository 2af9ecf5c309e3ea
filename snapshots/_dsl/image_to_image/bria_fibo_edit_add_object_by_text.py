class BriaFiboEditAddObjectByText(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditAddObjectByText"):
    """
    Insert a new object into a photo by saying what it is and where it goes, with Bria Fibo Edit.

    No mask needed; also returns the structured JSON instruction it worked from.

    Args:
        image: The source image that this endpoint works on.
        instruction: Command naming the object to add and the spot for it, such as 'Place a blue vase on the left end of the shelf'.
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
