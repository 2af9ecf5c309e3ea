class Hunyuan3dV3_1RapidImageTo3d(FalNode):
    """
    Build a 3D model quickly from one picture with Hunyuan3D 3.1 Rapid.
    hunyuan3d, tencent, image-to-3d, 3d, fast, pbr

    Textured, with light-reacting materials, or bare; Pro takes more views and a face count.

    Use cases:
    - Turn a product photo into a 3D preview
    - Make quick props from concept drawings
    - Turn icon pictures into 3D shapes one by one
    - Get an untextured shape from one drawing to judge its outline
    - Draft a shoe from one photo before Pro gets its eight views
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-3d/v3.1/rapid/image-to-3d"
    title: ClassVar[str] = "Hunyuan3D 3.1 Rapid – Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("input_image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_image", "enable_pbr", "enable_geometry")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "input_image": {
            "max_file_size": 8388608,
            "max_height": 5000,
            "max_width": 5000,
            "min_height": 128,
            "min_width": 128,
            "formats": ["jpeg", "png", "webp"],
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
        description="Front view of one object on a plain background, filling more than half of the picture. JPEG, PNG or WebP, up to 8 MB, 128 to 5000 px a side.",
    )
    enable_pbr: bool = Field(
        default=False,
        description="Makes materials with metal, roughness and relief that react to light. No effect when only geometry is made.",
    )
    enable_geometry: bool = Field(
        default=False,
        description="Makes the bare white shape without textures; it comes as GLB, and material settings are ignored.",
    )

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
