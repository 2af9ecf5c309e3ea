class Tripo3dP1TextTo3d(FalNode):
    """
    tripo3d/p1/text-to-3d on fal.ai: its words are not written yet.
    fal, text-to-3d, draft
    """

    endpoint: ClassVar[str] = "tripo3d/p1/text-to-3d"
    title: ClassVar[str] = "Tripo P1 Text to 3D"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "face_limit")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {
        "output": ("model_mesh",),
        "model_urls_glb": ("model_urls", "glb"),
        "model_urls_fbx": ("model_urls", "fbx"),
        "model_urls_base_model": ("model_urls", "base_model"),
        "model_urls_pbr_model": ("model_urls", "pbr_model"),
    }

    prompt: str = Field(
        default="",
        max_length=1024,
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    face_limit: int | None = Field(
        default=None, ge=48, le=20000, description="Highest number of faces; left out, it adapts to the object."
    )
    texture: bool = Field(
        default=True, description="What the surface is like, or whether and how finely a 3D model is textured."
    )
    model_seed: int | None = Field(default=None)

    class OutputType(TypedDict):
        output: Model3DRef
        model_urls_glb: Model3DRef
        model_urls_fbx: Model3DRef
        model_urls_base_model: Model3DRef
        model_urls_pbr_model: Model3DRef
        rendered_image: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
