class MeshyV5Remesh(FalNode):
    """
    Rebuild a 3D model's mesh and save it in other formats with Meshy 5.
    meshy, 3d-to-3d, 3d, remesh, retopology, 3d-format-conversion, low-poly

    Sets polygon count, quads or triangles, height in metres and zero point; gives GLB, FBX, OBJ, USDZ, Blender or STL files.

    Use cases:
    - Cut a heavy scan down for the web
    - Convert an OBJ to USDZ for viewing on phones
    - Scale a bench to 0.85 metres with its origin on the floor
    - Export one model as STL and FBX in a single run
    - Bring a furniture model down to 5,000 quads for a configurator
    """

    class TargetFormats(str, Enum):
        GLB = "glb"
        FBX = "fbx"
        OBJ = "obj"
        USDZ = "usdz"
        BLEND = "blend"
        STL = "stl"

    class OriginAt(str, Enum):
        BOTTOM = "bottom"
        CENTER = "center"

    endpoint: ClassVar[str] = "fal-ai/meshy/v5/remesh"
    title: ClassVar[str] = "Meshy 5 – Remesh"
    _required: ClassVar[tuple[str, ...]] = ("model_url",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("model_url", "target_polycount", "topology", "target_formats")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "model_url": {"formats": ["fbx", "glb", "gltf", "obj", "stl"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {
        "output": ("model_glb",),
        "model_urls_glb": ("model_urls", "glb"),
        "model_urls_fbx": ("model_urls", "fbx"),
        "model_urls_obj": ("model_urls", "obj"),
        "model_urls_usdz": ("model_urls", "usdz"),
        "model_urls_blend": ("model_urls", "blend"),
        "model_urls_stl": ("model_urls", "stl"),
    }

    model_url: Model3DRef = Field(
        default=Model3DRef(), description="3D model whose mesh should be rebuilt. GLB, GLTF, OBJ, FBX or STL."
    )
    target_formats: list[TargetFormats] = Field(
        default=["glb"], description="File types in which the rebuilt model is delivered."
    )
    topology: MeshTopology = Field(
        default=MeshTopology.TRIANGLE, description="Whether the mesh consists of four-sided faces or triangles."
    )
    target_polycount: int = Field(
        default=30000,
        ge=100,
        le=300000,
        description="Number of polygons to aim for; more keep detail, fewer are lighter to use.",
    )
    resize_height: float = Field(default=0.0, ge=0, description="Height of the model in metres; zero leaves it.")
    origin_at: OriginAt | None = Field(
        default=None, description="Where the zero point of the model lies; left out, it stays."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        model_urls_glb: Model3DRef
        model_urls_fbx: Model3DRef
        model_urls_obj: Model3DRef
        model_urls_usdz: Model3DRef
        model_urls_blend: Model3DRef
        model_urls_stl: Model3DRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
