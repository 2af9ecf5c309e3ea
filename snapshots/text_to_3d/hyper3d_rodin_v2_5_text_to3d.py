class Hyper3dRodinV2_5TextTo3d(FalNode):
    """
    Build a 3D model from words alone with Hyper3D Rodin Gen-2.5.
    rodin, hyper3d, text-to-3d, 3d, pbr, quad-mesh, 4k-texture

    Choose among six tiers up to two million triangles and set the texture apart; for quick low tiers there is the Fast node, for pictures the plain one.

    Use cases:
    - Write up a fantasy prop for a game
    - Make a figure in T-pose for rigging from words
    - Spend the Extreme-High tier on a described ornament
    - Ask for 100K quads from a prompt alone
    - Describe a stone relief and get it in a million triangles
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
        QUAD_4K = "4K Quad"
        QUAD_8K = "8K Quad"
        QUAD_18K = "18K Quad"
        QUAD_50K = "50K Quad"
        QUAD_100K = "100K Quad"
        QUAD_200K = "200K Quad"
        TRIANGLE_2K = "2K Triangle"
        TRIANGLE_20K = "20K Triangle"
        TRIANGLE_50K = "50K Triangle"
        TRIANGLE_150K = "150K Triangle"
        TRIANGLE_500K = "500K Triangle"
        TRIANGLE_1M = "1M Triangle"
        TRIANGLE_2M = "2M Triangle"

    endpoint: ClassVar[str] = "fal-ai/hyper3d/rodin/v2.5/text-to-3d"
    title: ClassVar[str] = "Hyper3D Rodin Gen-2.5 – Text to 3D"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "tier", "quality_mesh_option", "material")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    prompt: str = Field(default="", max_length=1024, description="The object to model: shape, material and colours.")
    tier: Tier = Field(
        default=Tier.GEN_2_5_HIGH,
        description="Level of detail; higher tiers cost more, and Extreme-High costs double the base rate.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=65535,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    geometry_file_format: GeometryFileFormat = Field(
        default=GeometryFileFormat.GLB, description="File type of the 3D model; pick the one that your program reads."
    )
    material: RodinMaterial = Field(
        default=RodinMaterial.ALL,
        description="PBR reacts to light, Shaded has the light painted in, All gives both, None leaves the bare shape.",
    )
    quality_mesh_option: QualityMeshOption = Field(
        default=QualityMeshOption.AUTO,
        description="Kind and number of faces: quads are smooth, triangles detailed. Up to 1M triangles with Extreme-Low to Medium, 20K to 2M above; Auto suits the tier.",
    )
    texture_mode: RodinTextureMode | None = Field(
        default=None, description="Quality of the textures; unset, it goes by the tier."
    )
    enable_creative_mode: bool = Field(
        default=False,
        description="Uses Hyper3D's creative geometry mode, which copes better with difficult descriptions.",
    )
    hd_texture: bool = Field(
        default=False, description="Refines the textures once more after they are made, for finer surfaces."
    )
    texture_delight: bool = Field(
        default=False, description="Takes light and highlights that are painted into the textures out of them."
    )
    is_micro: bool = Field(
        default=False, description="Adds geometry at micro scale; takes effect only with the tier Gen-2.5-Extreme-High."
    )
    TAPose: bool = Field(
        default=False, description="Shows human figures in T or A pose, ready for rigging and animation."
    )
    bbox_condition: Hyper3dRodinGen25BbboxField | None = Field(
        default=None, description="The greatest width, height and length that the model may have."
    )
    addons: Hyper3dRodinGen25Addons | None = Field(
        default=None, description="Paid extras; HighPack brings 4K textures and far more quads."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        model_meshes: list[Model3DRef]
        seed: int
        textures: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
