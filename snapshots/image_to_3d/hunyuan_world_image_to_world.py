class Hunyuan_WorldImageToWorld(FalNode):
    """
    Build an explorable 3D world from one image with Hunyuan World 1.0; you name the foreground objects of two layers and the scene class, and get a world file back.
    hunyuan-world, image-to-3d, 3d-world, panorama, scene, environment

    Use cases:
    - Step inside a watercolour of a fishing harbour during an art lesson
    - Turn a fantasy map's key illustration into a scene players can look around
    - Make a walkable backdrop from a photo of a ruined abbey
    - Test a hotel lobby rendering as a place, not a picture
    - Convert a desert postcard into a world for a VR sketch
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan_world/image-to-world"
    _required: ClassVar[tuple[str, ...]] = ("image", "labels_fg1", "labels_fg2", "classes")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "labels_fg1", "labels_fg2", "classes")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("world_file",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, best seen whole and against a plain background.",
    )
    labels_fg1: str = Field(
        default="", description="Names of the objects in the first foreground layer, lifted out of the backdrop."
    )
    labels_fg2: str = Field(default="", description="Names of the objects in the second foreground layer.")
    classes: str = Field(default="", description="What kind of scene the image shows, for example outdoor.")
    export_drc: bool = Field(default=False, description="Also write the world in the compact DRC form.")

    class OutputType(TypedDict):
        output: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
