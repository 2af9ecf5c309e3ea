class BriaFiboEditEraseByText(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditEraseByText"):
    """
    Erase a thing from a photo by typing its name, using Bria Fibo Edit.

    Takes only the image and an object name, so it suits long batches where nobody can draw masks.

    Args:
        image: The source image that this endpoint works on.
        object_name: Name of the thing to remove, a noun or short phrase such as 'traffic cone'.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        object_name: dsl.Input[str],
    ) -> None:
        super().__init__(
            image=image,
            object_name=object_name,
        )
