class Hunyuan3dV3_1RapidImageTo3d(FalNode):
    """
    fal-ai/hunyuan-3d/v3.1/rapid/image-to-3d on fal.ai: its words are not written yet.
    fal, image-to-3d, draft
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-3d/v3.1/rapid/image-to-3d"
    title: ClassVar[str] = "Hunyuan 3D Rapid Image to 3D V3.1"
    _required: ClassVar[tuple[str, ...]] = ("input_image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_image", "enable_pbr")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "input_image": {
            "max_file_size": 8388608,
            "max_height": 5000,
            "max_width": 5000,
            "min_height": 128,
            "min_width": 128,
        }
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {
        "output": ("model_glb",),
        "model_urls_glb": ("model_urls", "glb"),
        "model_urls_fbx": ("model_urls", "fbx"),
        "model_urls_obj": ("model_urls", "obj"),
        "model_urls_mtl": ("model_urls", "mtl"),
        "model_urls_texture": ("model_urls", "texture"),
        "model_urls_usdz": ("model_urls", "usdz"),
    }

    input_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="input_image_url",
        description="Picture of one object, best seen whole and against a plain background. JPEG, PNG or WebP, up to 8 MB, 128 to 5000 px a side.",
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
