class Hyper3dRodinV2_5(FalNode):
    """
    fal-ai/hyper3d/rodin/v2.5 on fal.ai: its words are not written yet.
    fal, image-to-3d, draft
    """

    class Tier(str, Enum):
        GEN_2_5_MINIMUM = "Gen-2.5-Minimum"
        GEN_2_5_EXTREME_LOW = "Gen-2.5-Extreme-Low"
        GEN_2_5_LOW = "Gen-2.5-Low"
        GEN_2_5_MEDIUM = "Gen-2.5-Medium"
        GEN_2_5_HIGH = "Gen-2.5-High"
        GEN_2_5_EXTREME_HIGH = "Gen-2.5-Extreme-High"

    class GeometryFileFormat(str, Enum):
        GLB = "glb"
        USDZ = "usdz"
        FBX = "fbx"
        OBJ = "obj"
        STL = "stl"

    class QualityMeshOption(str, Enum):
        AUTO = "Auto"
        QUALITY_MESH_OPTION_4K_QUAD = "4K Quad"
        QUALITY_MESH_OPTION_8K_QUAD = "8K Quad"
        QUALITY_MESH_OPTION_18K_QUAD = "18K Quad"
        QUALITY_MESH_OPTION_50K_QUAD = "50K Quad"
        QUALITY_MESH_OPTION_100K_QUAD = "100K Quad"
        QUALITY_MESH_OPTION_200K_QUAD = "200K Quad"
        QUALITY_MESH_OPTION_2K_TRIANGLE = "2K Triangle"
        QUALITY_MESH_OPTION_20K_TRIANGLE = "20K Triangle"
        QUALITY_MESH_OPTION_50K_TRIANGLE = "50K Triangle"
        QUALITY_MESH_OPTION_150K_TRIANGLE = "150K Triangle"
        QUALITY_MESH_OPTION_500K_TRIANGLE = "500K Triangle"
        QUALITY_MESH_OPTION_1M_TRIANGLE = "1M Triangle"
        QUALITY_MESH_OPTION_2M_TRIANGLE = "2M Triangle"

    endpoint: ClassVar[str] = "fal-ai/hyper3d/rodin/v2.5"
    title: ClassVar[str] = "Hyper3D - Rodin V2.5 - Image to 3D"
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    prompt: str = Field(
        default="", max_length=1024, description="The object in words, as a help for what the picture leaves open."
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=5,
        min_length=1,
        description="Images to work from, in order; prompts can usually refer to them as first, second and so on.",
    )
    tier: Tier = Field(
        default=Tier.GEN_2_5_HIGH, description="Full or sketch-like generation; the sketch is quicker and simpler."
    )
    use_original_alpha: bool = Field(
        default=False, description="Uses the picture's own transparency to find the object."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=65535,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    geometry_file_format: GeometryFileFormat = Field(
        default=GeometryFileFormat.GLB, description="File type of the 3D model; pick the one that your program reads."
    )
    material: RodinMaterial = Field(
        default=RodinMaterial.ALL,
        description="Kind of surface: one that reacts to light, or one with the light painted in.",
    )
    quality_mesh_option: QualityMeshOption = Field(
        default=QualityMeshOption.AUTO,
        description="Kind of faces and their number in one; more faces show finer detail.",
    )
    texture_mode: RodinTextureMode | None = Field(default=None)
    enable_creative_mode: bool = Field(default=False)
    hd_texture: bool = Field(default=False)
    texture_delight: bool = Field(default=False)
    is_micro: bool = Field(default=False)
    TAPose: bool = Field(
        default=False, description="Shows human figures in T or A pose, ready for rigging and animation."
    )
    bbox_condition: Hyper3dRodinGen25BbboxField | None = Field(
        default=None, description="Outer dimensions that the model should fit, as a list of three."
    )
    addons: Hyper3dRodinGen25Addons | None = Field(
        default=None, description="Paid extras such as sharper textures and finer meshes."
    )
    preview_render: bool = Field(default=False, description="Adds a picture of the finished 3D model to the files.")

    class OutputType(TypedDict):
        output: Model3DRef
        model_meshes: list[Model3DRef]
        seed: int
        textures: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
