class ImagePreprocessorsScribble(FalNode):
    """
    Reduce an image to rough scribble strokes for a scribble ControlNet, choosing the HED or the PiDi detector.
    scribble, image-to-image, controlnet, preprocessor, sketch, hed

    Looser than lineart, so the next node has more room to invent.

    Use cases:
    - Rough out a lighthouse photo so the generator can reinvent its surroundings
    - Turn a toddler's block tower into scribbles that become a fairy castle
    - Compare HED and PiDi doodles of the same bicycle before choosing a guide
    - Strip a fashion photo to its gesture for a loose runway illustration
    - Keep only the big shapes of a ramen bowl and redraw it as an island
    """

    class Model(str, Enum):
        HED = "HED"
        PIDI = "PiDi"

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/scribble"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "model", "safe")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    model: Model = Field(
        default=Model.HED,
        description="Edge detector that draws the scribble: HED gives softer lines, PiDi cleaner ones.",
    )
    safe: bool = Field(
        default=False,
        description="Quantise the strokes into a few levels, which hides fine source detail from the ControlNet.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
