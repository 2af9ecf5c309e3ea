class BriaFiboEditRestyle(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditRestyle"):
    """
    Redraw a photo in one of thirteen fixed styles, among them Cubism, Wood Cut, Coloring Book, Art Nouveau and Story Board, with Bria Fibo Edit.

    Pick it for repeatable looks without prompt writing.

    Args:
        image: The source image that this endpoint works on.
        style: Art style that the whole picture is redone in.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
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
