class ImagePreprocessorsMidas(FalNode):
    """
    Estimate depth and surface normals of a picture with MiDaS.
    midas, image-to-image, depth-map, normal-map, controlnet, preprocessor, texture

    Two pictures come back, a depth map and a normal map; Depth Anything and ZoeDepth give depth alone.

    Use cases:
    - Make a normal map of cobblestones for a game asset
    - Get a depth map for relighting a product photo
    - Drive a normal-guided ControlNet with the folds of a curtain
    - Get depth and normals of a statue from one run
    - Flatten a noisy backdrop in the normal map with the threshold
    """

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/midas"
    title: ClassVar[str] = "MiDaS – Depth and Normal Maps"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "background_threshold", "a")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("depth_map",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture whose depth and surface directions should be mapped.",
    )
    a: float = Field(
        default=6.283185307179586,
        description="Weight of the view direction in the normal map: lower exaggerates relief, higher flattens it.",
    )
    background_threshold: float = Field(
        default=0.1,
        description="Depth below which a pixel counts as background and gets a flat normal. Raise it to clear a noisy backdrop.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        normal_map: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
