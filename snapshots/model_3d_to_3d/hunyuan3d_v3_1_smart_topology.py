class Hunyuan3dV3_1SmartTopology(FalNode):
    """
    Rebuild the mesh of a 3D model with cleaner topology, using Hunyuan3D 3.1.
    hunyuan3d, tencent, 3d-to-3d, 3d, retopology, remesh, low-poly

    Takes a GLB or OBJ file and gives triangles or mostly quads at one of three densities; Meshy Remesh takes an exact count.

    Use cases:
    - Lighten a generated model for a game engine
    - Get quads from a triangle mesh before editing
    - Clean up a scan's mesh without choosing a polygon count
    - Make low, medium and high versions of one asset
    - Remesh an OBJ that an older 3D program saved
    """

    class InputFileType(str, Enum):
        GLB = "glb"
        OBJ = "obj"

    class PolygonType(str, Enum):
        TRIANGLE = "triangle"
        QUADRILATERAL = "quadrilateral"

    endpoint: ClassVar[str] = "fal-ai/hunyuan-3d/v3.1/smart-topology"
    title: ClassVar[str] = "Hunyuan3D 3.1 – Smart Topology"
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_file", "input_file_type", "face_level", "polygon_type")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"input_file": {"max_file_size": 209715200}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {
        "output": ("model_glb",),
        "model_urls_glb": ("model_urls", "glb"),
        "model_urls_fbx": ("model_urls", "fbx"),
        "model_urls_obj": ("model_urls", "obj"),
        "model_urls_mtl": ("model_urls", "mtl"),
        "model_urls_texture": ("model_urls", "texture"),
        "model_urls_usdz": ("model_urls", "usdz"),
    }

    input_file: Model3DRef = Field(
        default=Model3DRef(),
        serialization_alias="input_file_url",
        description="3D model whose mesh should be rebuilt, as GLB or OBJ; if none is given, fal works on a sample. Up to 200 MB.",
    )
    input_file_type: InputFileType = Field(
        default=InputFileType.GLB, description="Format of the model that you put in."
    )
    polygon_type: PolygonType = Field(
        default=PolygonType.TRIANGLE,
        description="Faces of the new mesh: triangles only, or a mix with four-sided ones.",
    )
    face_level: QualityLowToHigh = Field(
        default=QualityLowToHigh.MEDIUM,
        description="How dense the new mesh gets: high keeps more detail, low has the fewest polygons.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        model_urls_glb: Model3DRef
        model_urls_fbx: Model3DRef
        model_urls_obj: Model3DRef
        model_urls_mtl: Model3DRef
        model_urls_texture: ImageRef
        model_urls_usdz: Model3DRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
