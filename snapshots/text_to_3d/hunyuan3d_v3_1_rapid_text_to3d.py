class Hunyuan3dV3_1RapidTextTo3d(FalNode):
    """
    fal-ai/hunyuan-3d/v3.1/rapid/text-to-3d on fal.ai: its words are not written yet.
    fal, text-to-3d, draft
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-3d/v3.1/rapid/text-to-3d"
    title: ClassVar[str] = "Hunyuan 3d V3.1 Rapid Text to 3D"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "enable_pbr")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {
        "output": ("model_obj",),
        "model_urls_glb": ("model_urls", "glb"),
        "model_urls_fbx": ("model_urls", "fbx"),
        "model_urls_obj": ("model_urls", "obj"),
        "model_urls_mtl": ("model_urls", "mtl"),
        "model_urls_texture": ("model_urls", "texture"),
        "model_urls_usdz": ("model_urls", "usdz"),
    }

    prompt: str = Field(
        default="",
        max_length=200,
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    enable_pbr: bool = Field(
        default=False, description="Makes materials with gloss and relief that react to light; off gives plain colour."
    )
    enable_geometry: bool = Field(default=False)

    class OutputType(TypedDict):
        output: Model3DRef
        material_mtl: Model3DRef
        texture: ImageRef
        thumbnail: ImageRef
        model_urls_glb: Model3DRef
        model_urls_fbx: Model3DRef
        model_urls_obj: Model3DRef
        model_urls_mtl: Model3DRef
        model_urls_texture: ImageRef
        model_urls_usdz: Model3DRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
