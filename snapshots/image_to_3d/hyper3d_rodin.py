class Hyper3dRodin(FalNode):
    """
    Build a 3D model from pictures, a prompt or both with the first Hyper3D Rodin.
    rodin, hyper3d, image-to-3d, text-to-3d, 3d, pbr, usdz

    Fuses several objects or reads several views of one, and has a Sketch tier; Gen-2 offers exact polygon counts instead.

    Use cases:
    - Make a model for a phone's AR view
    - Create a game chest with 4K textures
    - Fuse the body of one pot and the handle of another
    - Block out a shape with the quick Sketch tier
    - Rough out ten stools in the Sketch tier before Gen-2 finishes one
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
    title: ClassVar[str] = "Hyper3D Rodin – Image or Text to 3D"
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_images", "prompt", "tier", "quality", "geometry_file_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("model_mesh",)}

    prompt: str = Field(
        default="",
        max_length=1024,
        description="The object in words; needed when there is no picture, otherwise a help.",
    )
    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        description="Pictures of one object from any sides, or of several objects to fuse; without them the prompt alone counts.",
    )
    condition_mode: ConditionMode = Field(
        default=ConditionMode.CONCAT,
        description="With several images: fuse blends features of different objects, concat treats them as views of one object.",
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
        default=[],
        description="Outer size that the model should fit: length, width and height, as a list of three numbers.",
    )
    addons: Addons | None = Field(
        default=None, description="HighPack gives 4K textures and a high-poly mesh, for three times the billed units."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        seed: int
        textures: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
