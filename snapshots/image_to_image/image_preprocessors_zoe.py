class ImagePreprocessorsZoe(FalNode):
    """
    Estimate depth from one image with ZoeDepth, trained for metric as well as relative distance, and return a greyscale map for ControlNet.
    zoedepth, image-to-image, depth-map, controlnet, preprocessor, metric-depth

    No settings; MiDaS is the sibling with normals.

    Use cases:
    - Get the distances in a long corridor right before restyling it as a submarine
    - Compare a Zoe map with MiDaS on the same bedroom for a coursework table
    - Guide a redesign of a cafe interior so counter and stools stay put
    - Prepare a fog pass for a valley photograph by masking with distance
    - Build a lithophane height file from a picture of the family cottage
    """

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/zoe"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
