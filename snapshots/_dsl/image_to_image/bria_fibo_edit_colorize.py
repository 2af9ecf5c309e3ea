class BriaFiboEditColorize(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditColorize"):
    """
    Change an image's colour treatment with Bria Fibo Edit by picking one of four looks: contemporary colour, vivid colour, black and white, or vintage sepia.

    No prompt to write.

    Args:
        image: The source image that this endpoint works on.
        color: The colour look the whole picture is converted to: modern, vivid, monochrome or aged sepia.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        color: dsl.Input[Literal["contemporary color", "vivid color", "black and white colors", "sepia vintage"]],
    ) -> None:
        super().__init__(
            image=image,
            color=color,
        )
