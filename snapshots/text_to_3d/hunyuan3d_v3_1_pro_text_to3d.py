class Hunyuan3dV3_1ProTextTo3d(FalNode):
    """
    Build a textured 3D model from a description with Hunyuan3D 3.1 Pro.
    hunyuan3d, tencent, text-to-3d, 3d, pbr, glb

    Prompts of up to 1,024 characters and up to 1.5 million faces; Rapid takes 200 characters and has no face count.

    Use cases:
    - Make a prop for a game from a description
    - Create a model for a 3D print
    - Describe a crate and get its texture as a picture file to repaint
    - Hand an older renderer a described lamp as OBJ with its MTL file
    - Redo in version 3.1 a prop first described for Hunyuan3D 3
    """

    class GenerateType(str, Enum):
        NORMAL = "Normal"
        GEOMETRY = "Geometry"

    endpoint: ClassVar[str] = "fal-ai/hunyuan-3d/v3.1/pro/text-to-3d"
    title: ClassVar[str] = "Hunyuan3D 3.1 Pro – Text to 3D"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "generate_type", "face_count", "enable_pbr")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {
        "output": ("model_glb",),
        "model_urls_glb": ("model_urls", "glb"),
        "model_urls_fbx": ("model_urls", "fbx"),
        "model_urls_obj": ("model_urls", "obj"),
        "model_urls_mtl": ("model_urls", "mtl"),
        "model_urls_texture": ("model_urls", "texture"),
        "model_urls_usdz": ("model_urls", "usdz"),
    }

    prompt: str = Field(default="", max_length=1024, description="The object to model: shape, material and colours.")
    generate_type: GenerateType = Field(
        default=GenerateType.NORMAL, description="Normal gives a textured model, Geometry the bare white shape."
    )
    enable_pbr: bool = Field(
        default=False,
        description="Makes materials with metal, roughness and relief that react to light. Ignored when only Geometry is made.",
    )
    face_count: int = Field(
        default=500000,
        ge=40000,
        le=1500000,
        description="Number of faces to aim for; higher is more detailed and heavier.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        thumbnail: ImageRef
        model_urls_glb: Model3DRef
        model_urls_fbx: Model3DRef
        model_urls_obj: Model3DRef
        model_urls_mtl: Model3DRef
        model_urls_texture: ImageRef
        model_urls_usdz: Model3DRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
