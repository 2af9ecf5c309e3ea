class Triposr(FalNode):
    """
    Build a rough 3D mesh from one picture in moments with TripoSR, an early open model.
    triposr, image-to-3d, 3d, fast, mesh, obj

    Cuts the object out by itself and gives GLB or OBJ; TRELLIS and Hunyuan3D go finer but take longer.

    Use cases:
    - Make distant props for a crowd scene as OBJ files
    - Turn item icons into collision shapes
    - Get a mesh in an instant for a live workshop
    - Skip background removal for a picture already cut out
    - Raise the marching-cubes resolution to 512 for a toy car with sharper edges
    """

    class OutputFormat(str, Enum):
        GLB = "glb"
        OBJ = "obj"

    endpoint: ClassVar[str] = "fal-ai/triposr"
    title: ClassVar[str] = "TripoSR – Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "output_format", "mc_resolution", "do_remove_background")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of one object, fully in view, to build the 3D model from.",
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
