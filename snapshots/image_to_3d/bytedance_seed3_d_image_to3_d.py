class BytedanceSeed3DImageTo3D(FalNode):
    """
    Turn one image into a 3D model with ByteDance's Seed3D; the picture is the only input, so there is nothing to tune.
    seed3d, bytedance, image-to-3d, 3d, mesh, single-image

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Get a mesh of a desk fan for a physics simulation scene
    - Model a fruit bowl photo as props for a robot grasping test
    - Turn a garden gnome picture into an augmented reality joke
    - Build a quick mesh of a suitcase for an airline's queue demo
    - Convert a fossil snapshot into an object pupils can rotate
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/seed3d/image-to-3d"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, best seen whole and against a plain background.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        usage_tokens: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
