class BriaExpand(FalNode):
    """
    Extend a picture past its borders with Bria Expand: set the canvas in pixels, place the original anywhere on it, or ask for an aspect ratio.
    bria, image-to-image, outpainting, expand, aspect-ratio, licensed-data

    Licensed-data outpainting to just under 5000x5000.

    Use cases:
    - Widen a square album cover into a 16:9 backdrop for the release stream
    - Add sky above a steeple that the photographer cropped too tight
    - Push a ferry to the lower left corner and grow sea around it for a timetable
    - Fit a portrait-format vase to a landscape exhibition banner
    - Stretch a 4:5 cafe post to a 9:16 story without cutting the cups
    """

    endpoint: ClassVar[str] = "fal-ai/bria/expand"
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
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    canvas_size: list[int] = Field(
        default=[],
        description="Width and height in pixels of the finished picture. An aspect ratio, when given, settles size and placement instead.",
    )
    aspect_ratio: BriaAspectRatio | None = Field(
        default=None,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )
    original_image_size: list[int] = Field(
        default=[],
        description="Width and height in pixels of the original on the new canvas; too small a subject gives weak results.",
    )
    original_image_location: list[int] = Field(
        default=[],
        description="Pixel position of the original's upper left corner on the new canvas; it may lie outside.",
    )
    prompt: str = Field(
        default="", description="What the added surroundings should show; left out, they follow from the picture."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=2147483647,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
