class Hyper3DRodinV2(FalNode):
    """
    Build a 3D model from up to five pictures or a prompt with Hyper3D Rodin Gen-2.
    rodin, hyper3d, image-to-3d, text-to-3d, 3d, quad-mesh, pbr

    One setting chooses quads or triangles and their number, 2K to 500K; Gen-2.5 adds tiers and texture settings.

    Use cases:
    - Make an STL of a chess piece for a resin print
    - Model a bottle from five photos for a shop
    - Order 18K quads for an animator's subdivision
    - Keep a crate to 2K triangles for a browser game
    - Get light-reacting and baked materials in one run
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
    title: ClassVar[str] = "Hyper3D Rodin Gen-2 – Image or Text to 3D"
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "input_images",
        "prompt",
        "quality_mesh_option",
        "geometry_file_format",
        "material",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    prompt: str = Field(
        default="",
        max_length=1024,
        description="The object in words; with pictures it may stay empty, and one is written from them.",
    )
    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        max_length=5,
        description="Pictures of one object, from different sides; without them the prompt alone counts.",
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
    material: Material = Field(
        default=Material.ALL, description="PBR reacts to light, Shaded has the light painted in, All gives both."
    )
    quality_mesh_option: QualityMeshOption = Field(
        default=QualityMeshOption.QUALITY_MESH_OPTION_500K_TRIANGLE,
        description="Kind of faces and their number in one; more faces show finer detail.",
    )
    TAPose: bool = Field(
        default=False, description="Shows human figures in T or A pose, ready for rigging and animation."
    )
    bbox_condition: list[int] = Field(
        default=[],
        description="Outer size that the model should fit: width, height and length, as a list of three numbers.",
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
