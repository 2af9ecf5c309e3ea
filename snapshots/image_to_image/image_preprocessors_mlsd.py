class ImagePreprocessorsMlsd(FalNode):
    """
    Find the straight lines of a picture with M-LSD and draw them as a wireframe for a ControlNet.
    mlsd, image-to-image, line-detection, wireframe, controlnet, architecture, interior-design

    Made for rooms and buildings, as curves and faces drop out; two thresholds thin the lines.

    Use cases:
    - Draw the wall lines of a room for a redesign
    - Trace a shop front's geometry as a guide for a new look
    - Draw the beams of a loft as a wireframe
    - Drop stray short lines with a higher distance threshold
    - Trace warehouse shelves but leave people out
    """

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/mlsd"
    title: ClassVar[str] = "M-LSD – Straight Line Map"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "score_threshold", "distance_threshold")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of a room, building or other scene with straight lines.",
    )
    score_threshold: float = Field(
        default=0.1,
        description="Confidence a line needs to be drawn. Lower finds faint lines, higher keeps only the clear ones.",
    )
    distance_threshold: float = Field(
        default=0.1, description="Length-related cutoff for segments. Raise it to drop short stray lines."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
