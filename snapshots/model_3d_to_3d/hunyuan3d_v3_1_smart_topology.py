class Hunyuan3dV3_1SmartTopology(FalNode):
    """
    fal-ai/hunyuan-3d/v3.1/smart-topology on fal.ai: its words are not written yet.
    fal, model-3d-to-3d, draft
    """

    class InputFileType(str, Enum):
        GLB = "glb"
        OBJ = "obj"

    class PolygonType(str, Enum):
        TRIANGLE = "triangle"
        QUADRILATERAL = "quadrilateral"

    endpoint: ClassVar[str] = "fal-ai/hunyuan-3d/v3.1/smart-topology"
    title: ClassVar[str] = "Hunyuan 3D Smart Topology V3.1"
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_file", "input_file_type")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"input_file": {"max_file_size": 209715200}}
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
        default=Model3DRef(), serialization_alias="input_file_url", description="Up to 200 MB."
    )
    input_file_type: InputFileType = Field(default=InputFileType.GLB)
    polygon_type: PolygonType = Field(
        default=PolygonType.TRIANGLE, description="Shape of the faces; counts only for low-poly models."
    )
    face_level: QualityLowToHigh = Field(default=QualityLowToHigh.MEDIUM)

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
