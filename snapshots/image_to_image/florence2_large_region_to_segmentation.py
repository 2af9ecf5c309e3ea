class Florence2LargeRegionToSegmentation(FalNode):
    """
    Outline the object inside a rectangle of a picture with Florence-2 Large.
    florence-2, image-to-image, segmentation, region, bounding-box, polygon

    Takes a picture and two corners, returns polygons and a marked picture; segmentation by phrase starts from words.

    Use cases:
    - Refine a rough box around a product to its outline
    - Turn detector boxes into contours for training data
    - Trace a lake inside a box on an aerial photo
    - Get the outline of a tooth inside a marked area
    - Get the corner points of a window pane that you framed with a box
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/region-to-segmentation"
    title: ClassVar[str] = "Florence-2 Large – Region to Segmentation"
    _required: ClassVar[tuple[str, ...]] = ("image", "region")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "region")
    _may_be_empty: ClassVar[tuple[str, ...]] = ("output",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture with the object to outline."
    )
    region: Region | None = Field(
        default=None,
        description="Rectangle around the object, by two opposite corners on a scale of 0 to 999 across the picture.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        results: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
