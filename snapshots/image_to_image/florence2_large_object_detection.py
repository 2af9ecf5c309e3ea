class Florence2LargeObjectDetection(FalNode):
    """
    Detect common objects in a picture with Florence-2 Large and get labelled boxes plus an annotated image.
    florence-2, image-to-image, object-detection, bounding-box, labels, vision

    No prompt: it reports what it finds; open-vocabulary detection looks for what you name.

    Use cases:
    - Count parked cars in hourly stills of a station forecourt
    - Sort a phone's photo roll by whether a bicycle shows
    - Teach pupils what boxes and labels mean on their own classroom picture
    - Flag camera-trap images that contain any animal at all
    - Crop each chair out of a restaurant photo via its box
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/object-detection"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )

    class OutputType(TypedDict):
        output: ImageRef
        results: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
