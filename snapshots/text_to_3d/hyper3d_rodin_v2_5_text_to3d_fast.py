class Hyper3dRodinV2_5TextTo3dFast(FalNode):
    """
    fal-ai/hyper3d/rodin/v2.5/text-to-3d/fast on fal.ai: its words are not written yet.
    fal, text-to-3d, draft
    """

    class GeometryFileFormat(str, Enum):
        GLB = "glb"
        USDZ = "usdz"
        FBX = "fbx"
        OBJ = "obj"
        STL = "stl"

    class QualityMeshOption(str, Enum):
        AUTO = "Auto"
        QUALITY_MESH_OPTION_1K_QUAD = "1K Quad"
        QUALITY_MESH_OPTION_4K_QUAD = "4K Quad"
        QUALITY_MESH_OPTION_8K_QUAD = "8K Quad"
        QUALITY_MESH_OPTION_18K_QUAD = "18K Quad"
        QUALITY_MESH_OPTION_20K_QUAD = "20K Quad"
        QUALITY_MESH_OPTION_2K_TRIANGLE = "2K Triangle"
        QUALITY_MESH_OPTION_4K_TRIANGLE = "4K Triangle"
        QUALITY_MESH_OPTION_8K_TRIANGLE = "8K Triangle"
        QUALITY_MESH_OPTION_10K_TRIANGLE = "10K Triangle"
        QUALITY_MESH_OPTION_20K_TRIANGLE = "20K Triangle"

    class Tier(str, Enum):
        GEN_2_5_MINIMUM = "Gen-2.5-Minimum"
        GEN_2_5_EXTREME_LOW = "Gen-2.5-Extreme-Low"
        GEN_2_5_LOW = "Gen-2.5-Low"

    endpoint: ClassVar[str] = "fal-ai/hyper3d/rodin/v2.5/text-to-3d/fast"
    title: ClassVar[str] = "Hyper3D - Rodin V2.5 - Text to 3D - Fast"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "bbox_condition")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    prompt: str = Field(
        default="",
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    bbox_condition: Hyper3dRodinGen25BbboxFieldFast | None = Field(
        default=None, description="Outer dimensions that the model should fit, as a list of three."
    )
    enable_creative_mode: bool = Field(default=False)
    geometry_file_format: GeometryFileFormat = Field(
        default=GeometryFileFormat.GLB, description="File type of the 3D model; pick the one that your program reads."
    )
    hd_texture: bool = Field(default=False)
    is_micro: bool = Field(default=False)
    material: RodinMaterial = Field(
        default=RodinMaterial.SHADED,
        description="Kind of surface: one that reacts to light, or one with the light painted in.",
    )
    quality_mesh_option: QualityMeshOption = Field(
        default=QualityMeshOption.AUTO,
        description="Kind of faces and their number in one; more faces show finer detail.",
    )
    TAPose: bool = Field(
        default=False, description="Shows human figures in T or A pose, ready for rigging and animation."
    )
    texture_delight: bool = Field(default=False)
    texture_mode: RodinTextureMode | None = Field(default=None)
    tier: Tier = Field(
        default=Tier.GEN_2_5_EXTREME_LOW,
        description="Full or sketch-like generation; the sketch is quicker and simpler.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=65535,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        textures: list[ImageRef]
        seed: int
        model_meshes: list[Model3DRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
