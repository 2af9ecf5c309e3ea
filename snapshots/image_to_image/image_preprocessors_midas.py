class ImagePreprocessorsMidas(FalNode):
    """
    Estimate depth with MiDaS and return two pictures, a depth map and a surface normal map.
    midas, image-to-image, depth-map, normal-map, controlnet, preprocessor

    Take it over Depth Anything or Zoe when a ControlNet or shader needs normals as well.

    Use cases:
    - Make a normal map of a cobblestone photo for a game-jam alley
    - Get both depth and normals from a bust to relight it in a compositor
    - Drive a normal-guided ControlNet with the folds of a draped curtain
    - Check which slope of a quarry picture faces the camera for a geology class
    - Build a fake 3D postcard from one shot of the harbour wall
    """

    endpoint: ClassVar[str] = "fal-ai/image-preprocessors/midas"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "background_threshold", "a")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("depth_map",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
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
