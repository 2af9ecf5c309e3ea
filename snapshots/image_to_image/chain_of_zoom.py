class ChainOfZoom(FalNode):
    """
    Zoom far into one point of a picture with Chain-of-Zoom, which upscales step by step and invents plausible detail.
    chain-of-zoom, image-to-image, super-resolution, extreme-zoom, upscaling, detail

    Choose the centre and a scale; not for enlarging the whole frame.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Dive into a moth's wing for a science-fair poster on imagined scales
    - Peer at one window of a panorama to seed a mystery game clue
    - Explore the weave of a photographed carpet corner, step after step
    - Show pupils why detail that was never captured has to be made up
    - Close in on a coral polyp in a reef photo for an aquarium projection
    """

    endpoint: ClassVar[str] = "fal-ai/chain-of-zoom"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "scale", "center_x", "center_y", "user_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    scale: float = Field(
        default=5.0, ge=1, le=8, multiple_of=1, description="How deep to zoom, counted in powers of two."
    )
    center_x: float = Field(
        default=0.5, ge=0, le=1, description="Where to zoom in, from the left edge to the right one."
    )
    center_y: float = Field(
        default=0.5, ge=0, le=1, description="Where to zoom in, from the top edge to the bottom one."
    )
    user_prompt: str = Field(default="", description="Optional hint at what the zoomed-in region contains.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        scale: float
        zoom_center: list[float]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
