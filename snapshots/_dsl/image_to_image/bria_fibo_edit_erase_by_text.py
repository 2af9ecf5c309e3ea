class BriaFiboEditEraseByText(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditEraseByText"):
    """
    Erase a thing from a picture by its name with Bria FIBO Edit.

    Takes the picture and a noun, no mask; Bria Eraser works on a mask, Replace puts something else in its place.

    Args:
        image: Picture from which the named thing should vanish.
        object_name: Name of the thing to remove, a noun or short phrase such as 'traffic cone'.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        object_name: dsl.Input[str],
    ) -> None:
        super().__init__(
            image=image,
            object_name=object_name,
        )
