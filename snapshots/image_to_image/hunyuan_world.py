class Hunyuan_World(FalNode):
    """
    Turn one photo into a 360-degree panorama with Tencent's Hunyuan World 1.0.
    hunyuan, tencent, image-to-image, panorama, 360, vr

    Takes the picture and a prompt for the unseen surroundings; returns a panorama image, not a mesh.

    Use cases:
    - Make a VR background from one photo
    - Build a skybox for a game from concept art
    - Describe what lies behind the camera of a photo
    - Light a 3D scene with a panorama made from a snapshot
    - Surround the viewer of a headset with one landscape picture
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan_world"
    title: ClassVar[str] = "Hunyuan World – Image to Panorama"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The photo that the panorama grows out of."
    )
    prompt: str = Field(default="", description="Describes the scene, including what lies outside the photo's frame.")

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
