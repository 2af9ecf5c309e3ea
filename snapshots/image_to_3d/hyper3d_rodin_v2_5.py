class Hyper3dRodinV2_5(FalNode):
    """
    Build a 3D model from one to five pictures with Hyper3D Rodin Gen-2.5.
    rodin, hyper3d, image-to-3d, 3d, pbr, quad-mesh, 4k-texture

    Six tiers up to Extreme-High and 2M triangles, texture quality apart; the Fast node has the low tiers alone, with 50K faces at most.

    Use cases:
    - Make a close-up game asset from concept art
    - Turn product photos into a model with 4K textures
    - Carve micro detail with the Extreme-High tier
    - Order two million triangles of a bust for a museum close-up
    - Give an animator 200K quads of a hero creature
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

    endpoint: ClassVar[str] = "fal-ai/hyper3d/rodin/v2.5"
    title: ClassVar[str] = "Hyper3D Rodin Gen-2.5 – Image to 3D"
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "tier", "quality_mesh_option", "material")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    prompt: str = Field(
        default="", max_length=1024, description="The object in words; when empty, one is written from the pictures."
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=5,
        min_length=1,
        description="Pictures of one object, from different sides.",
    )
    tier: Tier = Field(
        default=Tier.GEN_2_5_HIGH,
        description="Level of detail; higher tiers cost more, and Extreme-High costs double the base rate.",
    )
    use_original_alpha: bool = Field(
        default=False, description="Uses the picture's own transparency to find the object."
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
        default=False, description="Uses Hyper3D's creative geometry mode, which copes better with difficult pictures."
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
    preview_render: bool = Field(default=False, description="Adds a picture of the finished 3D model to the files.")

    class OutputType(TypedDict):
        output: Model3DRef
        model_meshes: list[Model3DRef]
        seed: int
        textures: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
