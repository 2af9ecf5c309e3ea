class BriaExpand(FalNode):
    """
    Extend a picture past its borders with Bria Expand, trained on licensed data.
    bria, image-to-image, outpainting, expand, aspect-ratio, uncrop, licensed-data

    Set the canvas in pixels and place the original on it, or ask for an aspect ratio; an English prompt may say what is added.

    Use cases:
    - Widen a square picture to a 16:9 thumbnail
    - Turn a 4:5 post into a 9:16 story
    - Add sky above a tower that was cropped
    - Move the original to the lower left of a 4000-pixel canvas
    - Give a portrait 600 pixels of empty wall on its right for copy
    """

    endpoint: ClassVar[str] = "fal-ai/bria/expand"
    title: ClassVar[str] = "Bria Expand"
    _required: ClassVar[tuple[str, ...]] = ("image", "canvas_size")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "canvas_size",
        "aspect_ratio",
        "original_image_location",
        "prompt",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that should become wider or taller."
    )
    canvas_size: list[int] = Field(
        default=[],
        description="Width and height in pixels of the finished picture, less than 5000x5000 in area. An aspect ratio, when given, settles size and placement instead.",
    )
    aspect_ratio: BriaAspectRatio | None = Field(
        default=None,
        description="Shape of the result as width to height; given, it goes before the original's size and place.",
    )
    original_image_size: list[int] = Field(
        default=[],
        description="Width and height in pixels of the original on the canvas; ignored with an aspect ratio. A subject that fills too little gives weak results.",
    )
    original_image_location: list[int] = Field(
        default=[],
        description="Pixel position of the original's upper left corner on the canvas, also outside it. Ignored with an aspect ratio.",
    )
    prompt: str = Field(
        default="",
        description="What the added surroundings should show, in English without special characters. Empty lets the picture decide.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=2147483647,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
