class BytedanceSeed3DImageTo3D(FalNode):
    """
    Build a 3D model from one picture with ByteDance's Seed3D.
    seed3d, bytedance, image-to-3d, 3d, mesh, single-image

    The picture is the only input and nothing has to be set; the price goes by tokens used.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make a mesh of a household object for a simulation
    - Turn a suitcase photo into a quick prop
    - Model objects for a robot grasping test with a network built for simulation assets
    - Log the token count that comes back with each photographed chair's model
    - Rebuild a Seed3D prop from a sharper photo of the same object
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/seed3d/image-to-3d"
    title: ClassVar[str] = "Seed3D – Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, fully in view, to build the 3D model from.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        usage_tokens: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
