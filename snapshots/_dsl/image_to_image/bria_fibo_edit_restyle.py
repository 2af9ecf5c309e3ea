class BriaFiboEditRestyle(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditRestyle"):
    """
    Redraw a picture in one of thirteen set styles with Bria FIBO Edit.

    Anime, cubism or colouring book, no prompt to write, so a series looks alike; Blend takes free words.

    Args:
        image: Picture to redraw in the chosen style.
        style: Art style that the whole picture is redone in.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        style: dsl.Input[
            Literal[
                "3D Render",
                "Cubism",
                "Oil Painting",
                "Anime",
                "Cartoon",
                "Coloring Book",
                "Retro Ad",
                "Pop Art Halftone",
                "Vector Art",
                "Story Board",
                "Art Nouveau",
                "Cross Etching",
                "Wood Cut",
            ]
        ],
    ) -> None:
        super().__init__(
            image=image,
            style=style,
        )
