class Hunyuan3dV3_1RapidTextTo3d(FalNode):
    """
    Build a 3D model quickly from a short description with Hunyuan3D 3.1 Rapid.
    hunyuan3d, tencent, text-to-3d, 3d, fast, pbr

    Up to 200 characters in, a textured or bare model out; Pro takes longer prompts and a face count.

    Use cases:
    - Fill a game level with props from one-line descriptions
    - Make a model for an AR greeting from a few words
    - Sketch ten shapes in words before Pro renders one
    - Get an OBJ with its material file from a short line
    - Rough out bare shapes for a blockout from one-line ideas
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-3d/v3.1/rapid/text-to-3d"
    title: ClassVar[str] = "Hunyuan3D 3.1 Rapid – Text to 3D"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "enable_pbr", "enable_geometry")
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
        default="", max_length=200, description="The object to model in a line or two: shape, material and colours."
    )
    enable_pbr: bool = Field(
        default=False,
        description="Makes materials with metal, roughness and relief that react to light. No effect when only geometry is made.",
    )
    enable_geometry: bool = Field(
        default=False,
        description="Makes the bare white shape without textures; it comes as GLB, not OBJ, and material settings are ignored.",
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
