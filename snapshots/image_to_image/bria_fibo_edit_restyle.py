class BriaFiboEditRestyle(FalNode):
    """
    Redraw a photo in one of thirteen fixed styles, among them Cubism, Wood Cut, Coloring Book, Art Nouveau and Story Board, with Bria Fibo Edit.
    bria, fibo-edit, image-to-image, restyle, style-transfer, woodcut

    Pick it for repeatable looks without prompt writing.

    Use cases:
    - Make colouring pages of a zoo's own animals for the ticket queue
    - Cut a woodcut version of the distillery building for a gin label
    - Rough out location photos as storyboard panels for a short film
    - Print the diner's staff portraits as a 1950s retro ad placemat
    - Recast a tram photo in Art Nouveau for a transport museum tote bag
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
    _required: ClassVar[tuple[str, ...]] = ("image", "style")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "style")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    style: Style | None = Field(default=None, description="Art style that the whole picture is redone in.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        structured_instruction: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
