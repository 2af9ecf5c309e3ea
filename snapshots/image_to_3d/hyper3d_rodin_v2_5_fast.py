class Hyper3dRodinV2_5Fast(FalNode):
    """
    Build a draft 3D model from pictures with Hyper3D Rodin Gen-2.5 Fast.
    rodin, hyper3d, image-to-3d, 3d, fast, prototype

    Two low tiers with meshes of up to 20K faces, and Minimum, which always gives 50K triangles; the standard node goes to Extreme-High and millions.

    Use cases:
    - Preview a product as 3D before the final model
    - Make light props for a mobile game
    - Test pictures in Gen-2.5 Fast before the standard node gets them
    - Get a pictured rock as a mesh of 1K quads
    - Hold background cars to 4K triangles each
    """

    class GeometryFileFormat(str, Enum):
        GLB = "glb"
        USDZ = "usdz"
        FBX = "fbx"
        OBJ = "obj"
        STL = "stl"

    class QualityMeshOption(str, Enum):
        AUTO = "Auto"
        QUAD_1K = "1K Quad"
        QUAD_4K = "4K Quad"
        QUAD_8K = "8K Quad"
        QUAD_18K = "18K Quad"
        QUAD_20K = "20K Quad"
        TRIANGLE_2K = "2K Triangle"
        TRIANGLE_4K = "4K Triangle"
        TRIANGLE_8K = "8K Triangle"
        TRIANGLE_10K = "10K Triangle"
        TRIANGLE_20K = "20K Triangle"

    class Tier(str, Enum):
        GEN_2_5_MINIMUM = "Gen-2.5-Minimum"
        GEN_2_5_EXTREME_LOW = "Gen-2.5-Extreme-Low"
        GEN_2_5_LOW = "Gen-2.5-Low"

    endpoint: ClassVar[str] = "fal-ai/hyper3d/rodin/v2.5/fast"
    title: ClassVar[str] = "Hyper3D Rodin Gen-2.5 Fast – Image to 3D"
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "tier", "quality_mesh_option", "material")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=5,
        description="Pictures of one object, from different sides.",
    )
    prompt: str = Field(default="", description="The object in words; when empty, one is written from the pictures.")
    bbox_condition: Hyper3dRodinGen25BbboxFieldFast | None = Field(
        default=None, description="The greatest width, height and length that the model may have."
    )
    enable_creative_mode: bool = Field(
        default=False, description="Uses Hyper3D's creative geometry mode, which copes better with difficult pictures."
    )
    geometry_file_format: GeometryFileFormat = Field(
        default=GeometryFileFormat.GLB, description="File type of the 3D model; pick the one that your program reads."
    )
    hd_texture: bool = Field(
        default=False, description="Refines the textures once more after they are made, for finer surfaces."
    )
    is_micro: bool = Field(
        default=False,
        description="Adds geometry at micro scale; it needs the Extreme-High tier, which this node does not offer.",
    )
    material: RodinMaterial = Field(
        default=RodinMaterial.SHADED,
        description="PBR reacts to light, Shaded has the light painted in, All gives both, None leaves the bare shape.",
    )
    preview_render: bool = Field(default=False, description="Adds a picture of the finished 3D model to the files.")
    quality_mesh_option: QualityMeshOption = Field(
        default=QualityMeshOption.AUTO,
        description="Kind and number of faces: quads are smooth, triangles detailed; Auto suits the tier. Not used in the Minimum tier.",
    )
    TAPose: bool = Field(
        default=False, description="Shows human figures in T or A pose, ready for rigging and animation."
    )
    texture_delight: bool = Field(
        default=False, description="Takes light and highlights that are painted into the textures out of them."
    )
    texture_mode: RodinTextureMode | None = Field(
        default=None, description="Quality of the textures; unset, it goes by the tier."
    )
    tier: Tier = Field(
        default=Tier.GEN_2_5_EXTREME_LOW,
        description="Level of detail. Minimum always makes 50K triangles, whatever the mesh option says.",
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

    class OutputType(TypedDict):
        output: Model3DRef
        textures: list[ImageRef]
        seed: int
        model_meshes: list[Model3DRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
