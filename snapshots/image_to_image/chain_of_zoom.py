class ChainOfZoom(FalNode):
    """
    Zoom far into one point of a picture with Chain-of-Zoom, inventing plausible detail step by step.
    chain-of-zoom, image-to-image, super-resolution, extreme-zoom, upscaling, detail

    Choose the centre and one to eight doublings, in whole steps; it returns the stages of the zoom, not the enlarged frame.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make a close-up from a wide photo for a video intro
    - Show imagined micro detail of a fabric for a presentation
    - Zoom into a point chosen by its position in the frame
    - Tell the upscaler what the zoomed region contains
    - Collect a series of ever closer crops of one scene
    """

    endpoint: ClassVar[str] = "fal-ai/chain-of-zoom"
    title: ClassVar[str] = "Chain-of-Zoom – Extreme Close-Up"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "scale", "center_x", "center_y", "user_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture to zoom into."
    )
    scale: float = Field(
        default=5.0,
        ge=1,
        le=8,
        multiple_of=1,
        description="How deep to zoom, in whole steps that each double the enlargement: 3 means 8 times, 8 means 256 times.",
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
