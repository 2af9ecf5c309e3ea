class BriaFiboEditColorize(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditColorize"):
    """
    Colour a picture anew in one of four looks with Bria FIBO Edit.

    Today's colour, vivid colour, black and white or sepia, without a prompt; Relight changes the light, Restyle the art style.

    Args:
        image: Picture in any colouring, also black and white.
        color: The colour look the whole picture is converted to: modern, vivid, monochrome or aged sepia.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        color: dsl.Input[Literal["contemporary color", "vivid color", "black and white colors", "sepia vintage"]],
    ) -> None:
        super().__init__(
            image=image,
            color=color,
        )
