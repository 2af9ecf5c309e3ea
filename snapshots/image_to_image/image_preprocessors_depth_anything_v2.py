class ImagePreprocessorsDepthAnythingV2(FalNode):
    """
    Extract a depth map from one image with Depth Anything V2, ready for a depth ControlNet.
    depth-anything, image-to-image, depth-map, controlnet, preprocessor, depth

    A single-input node; MiDaS adds a normal map, and ZoeDepth is the metric-trained alternative.

    Use cases:
    - Get a depth guide from a cathedral nave to redraw it as a spaceship interior
    - Feed a parallax script with the distance layers of a forest photograph
    - Map near and far in a shop-window picture before adding fake lens blur
    - Turn a model railway snap into a greyscale relief for a carving machine
    - Show art pupils how far apart the planes of a still life really lie
    """

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/depth-anything/v2"
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
