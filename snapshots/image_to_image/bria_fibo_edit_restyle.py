class BriaFiboEditRestyle(FalNode):
    """
    Redraw a picture in one of thirteen set styles with Bria FIBO Edit.
    bria, fibo, image-to-image, style-transfer, anime, cartoon, coloring-book

    Anime, cubism or colouring book, no prompt to write, so a series looks alike; Blend takes free words.

    Use cases:
    - Turn a portrait into an oil painting
    - Make colouring pages from photos
    - Give a whole staff page one cartoon look by menu
    - Rough out location photos as storyboard panels
    - Cut a building photo into a woodcut for a label
    """

    class Style(str, Enum):
        STYLE_3D_RENDER = "3D Render"
        CUBISM = "Cubism"
        OIL_PAINTING = "Oil Painting"
        ANIME = "Anime"
        CARTOON = "Cartoon"
        COLORING_BOOK = "Coloring Book"
        RETRO_AD = "Retro Ad"
        POP_ART_HALFTONE = "Pop Art Halftone"
        VECTOR_ART = "Vector Art"
        STORY_BOARD = "Story Board"
        ART_NOUVEAU = "Art Nouveau"
        CROSS_ETCHING = "Cross Etching"
        WOOD_CUT = "Wood Cut"

    endpoint: ClassVar[str] = "bria/fibo-edit/restyle"
    title: ClassVar[str] = "Bria FIBO Edit – Restyle"
    _required: ClassVar[tuple[str, ...]] = ("image", "style")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "style")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to redraw in the chosen style."
    )
    style: Style | None = Field(default=None, description="Art style that the whole picture is redone in.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        structured_instruction: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
