class ImagePreprocessorsZoe(FalNode):
    """
    Estimate the depth of a picture with ZoeDepth, which was trained on measured distances too.
    zoedepth, image-to-image, depth-map, controlnet, preprocessor, metric-depth

    One image in, one greyscale map out for a ControlNet, with no settings; MiDaS adds normals.

    Use cases:
    - Map the depth of a cafe interior before a redesign
    - Prepare a fog mask for a valley photo
    - Guide a corridor render by the distances in its photo
    - Get a greyscale height map for a lithophane from a family photo
    - Map an interior with a network trained on metric depth
    """

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/zoe"
    title: ClassVar[str] = "ZoeDepth – Depth Map"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture whose depth should be estimated."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
