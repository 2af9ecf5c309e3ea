class Hunyuan_WorldImageToWorld(FalNode):
    """
    Turn one picture into a 3D world to look around in with Tencent's Hunyuan World 1.0.
    hunyuan-world, hunyuan, tencent, image-to-3d, 3d-world, scene

    You name the objects of two foreground layers and the kind of scene, and get a world file.

    Use cases:
    - Turn a landscape picture into a VR scene
    - Make a game environment from concept art
    - Lift trees and rocks off the backdrop as two layers
    - Look around in a painted harbour
    - Write the world in compact DRC form for the web
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan_world/image-to-world"
    title: ClassVar[str] = "Hunyuan World 1.0 – Image to 3D Scene"
    _required: ClassVar[tuple[str, ...]] = ("image", "labels_fg1", "labels_fg2", "classes")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "labels_fg1", "labels_fg2", "classes")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("world_file",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of a whole scene, such as a landscape or a room, not of a single object.",
    )
    labels_fg1: str = Field(
        default="", description="Names of the objects in the first foreground layer, lifted out of the backdrop."
    )
    labels_fg2: str = Field(default="", description="Names of the objects in the second foreground layer.")
    classes: str = Field(default="", description="What kind of scene the image shows, for example outdoor.")
    export_drc: bool = Field(default=False, description="Also writes the world in Draco's compressed form (DRC).")

    class OutputType(TypedDict):
        output: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
