class Triposr(FalNode):
    """
    Get a rough 3D mesh from one image in a moment with TripoSR, an early fast reconstruction model; background removal included, GLB or OBJ out.
    triposr, image-to-3d, 3d, fast, mesh, obj

    Use cases:
    - Draft a pear and a jug for a still-life lighting exercise
    - Generate collision shapes from item icons
    - Let workshop teens see their clay animals as meshes on the spot
    - Produce cheap distant props for a stadium crowd scene
    - Compare coarse and fine marching cubes on a toy car photo
    """

    class OutputFormat(str, Enum):
        GLB = "glb"
        OBJ = "obj"

    endpoint: ClassVar[str] = "fal-ai/triposr"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "output_format", "mc_resolution", "do_remove_background")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, best seen whole and against a plain background.",
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.GLB,
        description="Kind of 3D file: glb packs everything into one, obj suits older programs.",
    )
    do_remove_background: bool = Field(
        default=True, description="Cuts the object out of the picture first; off if that is already done."
    )
    foreground_ratio: float = Field(
        default=0.9, ge=0.5, le=1, description="How much of the picture the object fills before it is reconstructed."
    )
    mc_resolution: int = Field(
        default=256,
        ge=32,
        le=1024,
        description="Grid for turning the volume into a mesh; finer shows more, very fine gets slow.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        timings: dict[str, Any]
        remeshing_dir: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
