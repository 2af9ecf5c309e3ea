class ImagePreprocessorsScribble(FalNode):
    """
    Reduce a picture to rough scribbled strokes for a scribble ControlNet.
    scribble, image-to-image, controlnet, preprocessor, sketch, rough

    HED or PiDi draws them; looser than Line Art, so the next step has more room to invent.

    Use cases:
    - Rough out a house photo for a free redesign
    - Turn a block tower into a scribble for a castle picture
    - Choose between HED and PiDi strokes for one bicycle
    - Switch from HED to PiDi strokes when a fashion sketch looks wrong
    - Simplify a PiDi scribble of a bowl by safe mode
    """

    class Model(str, Enum):
        HED = "HED"
        PIDI = "PiDi"

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/scribble"
    title: ClassVar[str] = "Scribble – Rough Sketch Map"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "model", "safe")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to reduce to scribbles."
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
