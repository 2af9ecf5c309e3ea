class ImagePreprocessorsDepthAnythingV2(FalNode):
    """
    Draw a depth map from one picture with Depth Anything V2.
    depth-anything, image-to-image, depth-map, controlnet, preprocessor, depth

    One image in, one map out, with nothing to set; MiDaS adds a normal map, ZoeDepth is trained on real distances.

    Use cases:
    - Make a depth guide of a room for a redesign
    - Get distance layers for a parallax animation
    - Feed a depth ControlNet without choosing any threshold
    - Get a depth map of a street photo to drive fake lens blur
    - Turn a landscape into a greyscale relief with one input
    """

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/depth-anything/v2"
    title: ClassVar[str] = "Depth Anything V2 – Image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture whose depth should be mapped."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
