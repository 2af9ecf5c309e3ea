class Hunyuan3dV3_1ProTextTo3d(FalNode):
    """
    fal-ai/hunyuan-3d/v3.1/pro/text-to-3d on fal.ai: its words are not written yet.
    fal, text-to-3d, draft
    """

    class GenerateType(str, Enum):
        NORMAL = "Normal"
        GEOMETRY = "Geometry"

    endpoint: ClassVar[str] = "fal-ai/hunyuan-3d/v3.1/pro/text-to-3d"
    title: ClassVar[str] = "Hunyuan 3D Pro Text to 3D V3.1"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "generate_type")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {
        "output": ("model_glb",),
        "model_urls_glb": ("model_urls", "glb"),
        "model_urls_fbx": ("model_urls", "fbx"),
        "model_urls_obj": ("model_urls", "obj"),
        "model_urls_mtl": ("model_urls", "mtl"),
        "model_urls_texture": ("model_urls", "texture"),
        "model_urls_usdz": ("model_urls", "usdz"),
    }

    prompt: str = Field(
        default="",
        max_length=1024,
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    generate_type: GenerateType = Field(
        default=GenerateType.NORMAL, description="Whether you get a textured model, a low-poly one or the bare shape."
    )
    enable_pbr: bool = Field(
        default=False, description="Makes materials with gloss and relief that react to light; off gives plain colour."
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
