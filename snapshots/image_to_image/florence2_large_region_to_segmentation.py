class Florence2LargeRegionToSegmentation(FalNode):
    """
    Turn a rectangle you give into an exact outline of the object inside it with Florence-2 Large.
    florence-2, image-to-image, segmentation, bounding-box, polygon, vision

    Takes coordinates, returns polygons and an annotated picture; no text prompt.

    Use cases:
    - Refine a dragged box round a teapot to its handle and spout
    - Convert a detector's fish boxes to body outlines for length estimates
    - Trace a stained-glass pane after roughly framing it
    - Get the shape of a lake from a box on an aerial photo
    - Outline one dental crown inside a marked area of a tray photo
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/region-to-segmentation"
    _required: ClassVar[tuple[str, ...]] = ("image", "region")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "region")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    region: Region | None = Field(
        default=None, description="Rectangle around the object to outline, by its two opposite corners."
    )

    class OutputType(TypedDict):
        output: ImageRef
        results: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
