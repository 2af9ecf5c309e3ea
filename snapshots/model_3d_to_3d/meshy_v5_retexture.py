class MeshyV5Retexture(FalNode):
    """
    Paint an existing 3D model anew with Meshy 5, from a description or a style picture.
    meshy, 3d-to-3d, 3d, retexture, texture, pbr, uv

    The shape stays; old UVs can be kept and PBR maps added. TRELLIS.2 Retexture needs a picture.

    Use cases:
    - Show a sofa in the fabric of a swatch photo
    - Make skins for one game character
    - Rust a clean truck model with a sentence
    - Keep the UV layout that your artist made
    - Describe six liveries for the same car mesh
    """

    endpoint: ClassVar[str] = "fal-ai/meshy/v5/retexture"
    title: ClassVar[str] = "Meshy 5 – Retexture"
    _required: ClassVar[tuple[str, ...]] = ("model_url",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("model_url", "text_style_prompt", "image_style", "enable_pbr")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "model_url": {"formats": ["fbx", "glb", "gltf", "obj", "stl"]},
        "image_style": {"max_file_size": 20971520, "max_pixels": 178956970, "formats": ["jpeg", "png"]},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {
        "output": ("model_glb",),
        "model_urls_glb": ("model_urls", "glb"),
        "model_urls_fbx": ("model_urls", "fbx"),
        "model_urls_obj": ("model_urls", "obj"),
        "model_urls_usdz": ("model_urls", "usdz"),
        "model_urls_blend": ("model_urls", "blend"),
        "model_urls_stl": ("model_urls", "stl"),
    }

    model_url: Model3DRef = Field(
        default=Model3DRef(),
        description="3D model to paint anew; its shape stays as it is. GLB, GLTF, OBJ, FBX or STL.",
    )
    text_style_prompt: str | None = Field(
        default=None,
        max_length=600,
        description="The look of the new texture in words; needed when no style picture is connected.",
    )
    image_style: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_style_url",
        description="Picture that guides the new texture. Needed when there is no style text, and it wins when both are given. JPEG or PNG, up to 20 MB.",
    )
    enable_original_uv: bool = Field(default=True, description="Keeps the model's own UV layout; off makes a new one.")
    enable_pbr: bool = Field(
        default=False, description="Makes materials with gloss and relief that react to light; off gives plain colour."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks the input for unsafe content before the run; off skips it."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        thumbnail: ImageRef
        model_urls_glb: Model3DRef
        model_urls_fbx: Model3DRef
        model_urls_obj: Model3DRef
        model_urls_usdz: Model3DRef
        model_urls_blend: Model3DRef
        model_urls_stl: Model3DRef
        texture_urls: list[dict[str, Any]]
        text_style_prompt: str
        image_style_url: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
