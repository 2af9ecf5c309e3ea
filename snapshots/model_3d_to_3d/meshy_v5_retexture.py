class MeshyV5Retexture(FalNode):
    """
    Repaint an existing 3D model with Meshy 5 from a text description or a style picture; geometry stays, old UVs can be kept, PBR maps are optional.
    meshy, meshy-5, 3d-to-3d, retexture, texturing, pbr, uv

    Use cases:
    - Dress one knight mesh in the colours of six rival houses
    - Show a sofa in corduroy from a swatch photo
    - Rust a clean truck model for a wasteland scene
    - Wrap a bare plaster bust in mosaic for an art class
    - Swap a cereal box's printed design on the same carton mesh
    """

    endpoint: ClassVar[str] = "fal-ai/meshy/v5/retexture"
    _required: ClassVar[tuple[str, ...]] = ("model_url",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("model_url", "text_style_prompt", "image_style", "enable_pbr")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"image_style": {"max_file_size": 20971520}}
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
        default=Model3DRef(), description="3D model to refine, rebuild or texture anew. GLB, GLTF, OBJ, FBX or STL."
    )
    text_style_prompt: str | None = Field(
        default=None,
        max_length=600,
        description="The look of the new texture in words; needed when no style picture is connected.",
    )
    image_style: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_style_url",
        description="Image that guides the new texture; wins over the style text when both are given. JPEG or PNG, up to 20 MB.",
    )
    enable_original_uv: bool = Field(default=True, description="Keeps the model's own UV layout; off makes a new one.")
    enable_pbr: bool = Field(
        default=False, description="Makes materials with gloss and relief that react to light; off gives plain colour."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
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
