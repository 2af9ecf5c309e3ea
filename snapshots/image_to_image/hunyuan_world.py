class Hunyuan_World(FalNode):
    """
    Turn one photo into a 360-degree panorama with Tencent's Hunyuan World 1.0, guided by a prompt for the unseen surroundings.
    hunyuan-world, tencent, image-to-image, panorama, 360, vr

    Outputs the panorama image, not a mesh.

    Use cases:
    - Grow a VR waiting room out of one spa photo
    - Light a 3D scene with a panorama spun from a dusk snapshot
    - Let pupils look all round a Roman street starting from one painting
    - Build a skybox for a jam game from a desert postcard
    - Surround a meditation app's listener with one lake view
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan_world"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    prompt: str = Field(default="", description="Describes the scene, including what lies outside the photo's frame.")

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
