class Hyper3dRodin(FalNode):
    """
    Generate a 3D model from images, a prompt, or both with Hyper3D Rodin; five file formats, a Sketch tier, fuse or concat for several pictures, and a 4K-texture add-on.
    rodin, hyper3d, image-to-3d, text-to-3d, 3d, pbr, 4k

    Use cases:
    - Fuse a teapot's body and another's handle into one new pot
    - Export a low-quality USDZ of a planter for phone viewing
    - Block out a samurai in A-pose for a rigging class
    - Constrain a bookend to the box a shelf allows
    - Order a 4K-textured treasure chest for a cutscene
    """

    class ConditionMode(str, Enum):
        FUSE = "fuse"
        CONCAT = "concat"

    class GeometryFileFormat(str, Enum):
        GLB = "glb"
        USDZ = "usdz"
        FBX = "fbx"
        OBJ = "obj"
        STL = "stl"

    class Material(str, Enum):
        PBR = "PBR"
        SHADED = "Shaded"

    class Quality(str, Enum):
        HIGH = "high"
        MEDIUM = "medium"
        LOW = "low"
        EXTRA_LOW = "extra-low"

    class Tier(str, Enum):
        REGULAR = "Regular"
        SKETCH = "Sketch"

    class Addons(str, Enum):
        HIGHPACK = "HighPack"

    endpoint: ClassVar[str] = "fal-ai/hyper3d/rodin"
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_images", "prompt", "tier", "quality", "geometry_file_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    prompt: str = Field(
        default="", max_length=1024, description="The object in words, as a help for what the picture leaves open."
    )
    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        description="Images that the job starts from; how many are wanted depends on the task.",
    )
    condition_mode: ConditionMode = Field(
        default=ConditionMode.CONCAT,
        description="With several images: fuse blends features of different objects, concat treats them as views of one object.",
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
        default=Material.PBR, description="Kind of surface: one that reacts to light, or one with the light painted in."
    )
    quality: Quality = Field(
        default=Quality.MEDIUM, description="Fineness of the 3D model; better means more polygons and a longer wait."
    )
    use_hyper: bool = Field(default=False, description="Exports the model in hyper mode.")
    tier: Tier = Field(
        default=Tier.REGULAR, description="Full or sketch-like generation; the sketch is quicker and simpler."
    )
    TAPose: bool = Field(
        default=False, description="Shows human figures in T or A pose, ready for rigging and animation."
    )
    bbox_condition: list[int] = Field(
        default=[], description="Outer dimensions that the model should fit, as a list of three."
    )
    addons: Addons | None = Field(
        default=None, description="HighPack raises textures to 4K and the mesh to high-poly, at extra cost."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        seed: int
        textures: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
