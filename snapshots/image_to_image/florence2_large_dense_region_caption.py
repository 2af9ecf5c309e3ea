class Florence2LargeDenseRegionCaption(FalNode):
    """
    Box the regions of an image and give each a short description with Florence-2 Large.
    florence-2, image-to-image, dense-caption, bounding-box, vision, region

    Says more than object-detection's bare labels; needs no text input.

    Use cases:
    - List what lies on a crowded workbench for an insurance inventory
    - Annotate a flea-market photo stall by stall for a language lesson
    - Describe corners of a Bruegel print for an audio guide draft
    - Tag regions of refrigerator photos in a food-waste study
    - Feed a scene's parts to a story-writing node one by one
    """

    endpoint: ClassVar[str] = "fal-ai/florence-2-large/dense-region-caption"
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
