class Tripo3dP1TextTo3d(FalNode):
    """
    Build a light, game-ready 3D model from a description with Tripo P1.
    tripo, text-to-3d, 3d, low-poly, game-asset

    Between 48 and 20,000 faces, textured or bare; where detail and PBR materials count, H3.1 is the model to take.

    Use cases:
    - Fill a browser game with described low-poly props
    - Make simple shapes for a 3D printed board game
    - Describe a rock and keep it under 100 faces
    - Describe market stalls one by one for a phone app
    - Repeat a described low-poly tree with its shape seed
    """

    endpoint: ClassVar[str] = "tripo3d/p1/text-to-3d"
    title: ClassVar[str] = "Tripo P1 – Text to 3D"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "face_limit", "texture")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {
        "output": ("model_mesh",),
        "model_urls_glb": ("model_urls", "glb"),
        "model_urls_fbx": ("model_urls", "fbx"),
        "model_urls_base_model": ("model_urls", "base_model"),
        "model_urls_pbr_model": ("model_urls", "pbr_model"),
    }

    prompt: str = Field(default="", max_length=1024, description="The object to model: shape, material and colours.")
    face_limit: int | None = Field(
        default=None, ge=48, le=20000, description="Number of faces to aim for; unset, the model decides by itself."
    )
    texture: bool = Field(default=True, description="Paints the surface; off returns the bare shape.")
    model_seed: int | None = Field(
        default=None, description="Number that fixes the shape, so that a run can be repeated."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        model_urls_glb: Model3DRef
        model_urls_fbx: Model3DRef
        model_urls_base_model: Model3DRef
        model_urls_pbr_model: Model3DRef
        rendered_image: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
