class Hyper3DRodinV2(FalNode):
    """
    Create 3D models with Rodin Gen-2 from up to five images or a text prompt, choosing mesh type and density in one setting, from 2K triangles to 50K quads or 500K triangles.
    rodin, rodin-2, hyper3d, image-to-3d, text-to-3d, 3d, quad-mesh

    Use cases:
    - Get an 18K quad otter ready for an animator's subdivision
    - Deliver an STL of a chess knight for a resin printer
    - Make a 2K triangle crate for a browser game's budget
    - Model a perfume flask from five angles with transparency kept
    - Write a prompt for a moss-covered idol and preview its render
    """

    class GeometryFileFormat(str, Enum):
        GLB = "glb"
        USDZ = "usdz"
        FBX = "fbx"
        OBJ = "obj"
        STL = "stl"

    class Material(str, Enum):
        PBR = "PBR"
        SHADED = "Shaded"
        ALL = "All"

    class QualityMeshOption(str, Enum):
        QUALITY_MESH_OPTION_4K_QUAD = "4K Quad"
        QUALITY_MESH_OPTION_8K_QUAD = "8K Quad"
        QUALITY_MESH_OPTION_18K_QUAD = "18K Quad"
        QUALITY_MESH_OPTION_50K_QUAD = "50K Quad"
        QUALITY_MESH_OPTION_2K_TRIANGLE = "2K Triangle"
        QUALITY_MESH_OPTION_20K_TRIANGLE = "20K Triangle"
        QUALITY_MESH_OPTION_150K_TRIANGLE = "150K Triangle"
        QUALITY_MESH_OPTION_500K_TRIANGLE = "500K Triangle"

    class Addons(str, Enum):
        HIGHPACK = "HighPack"

    endpoint: ClassVar[str] = "fal-ai/hyper3d/rodin/v2"
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "input_images",
        "prompt",
        "quality_mesh_option",
        "geometry_file_format",
        "material",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    prompt: str = Field(
        default="", max_length=1024, description="The object in words, as a help for what the picture leaves open."
    )
    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        max_length=5,
        description="Images that the job starts from; how many are wanted depends on the task.",
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
    material: Material = Field(
        default=Material.ALL, description="Kind of surface: one that reacts to light, or one with the light painted in."
    )
    quality_mesh_option: QualityMeshOption = Field(
        default=QualityMeshOption.QUALITY_MESH_OPTION_500K_TRIANGLE,
        description="Kind of faces and their number in one; more faces show finer detail.",
    )
    TAPose: bool = Field(
        default=False, description="Shows human figures in T or A pose, ready for rigging and animation."
    )
    bbox_condition: list[int] = Field(
        default=[], description="Outer dimensions that the model should fit, as a list of three."
    )
    addons: Addons | None = Field(
        default=None, description="HighPack gives 4K textures and a high-poly mesh for three times the billed units."
    )
    preview_render: bool = Field(default=False, description="Adds a picture of the finished 3D model to the files.")

    class OutputType(TypedDict):
        output: Model3DRef
        model_meshes: list[Model3DRef]
        seed: int
        textures: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
