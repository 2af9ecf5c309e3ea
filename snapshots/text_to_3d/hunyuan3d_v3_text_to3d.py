class Hunyuan3dV3TextTo3d(FalNode):
    """
    Build a 3D model from words alone with Hunyuan3D 3: textured, low-poly or bare geometry.
    hunyuan3d, tencent, text-to-3d, 3d, pbr, low-poly

    Up to 1.5 million faces; it has the low-poly mode that 3.1 Pro lacks.

    Use cases:
    - Describe a prop and print it in 3D
    - Make a low-poly windmill for a game
    - Ask for four-sided faces in a low-poly crate
    - Turn a one-line idea into a low-poly desk toy with flat facets
    - Fill a mobile racing track with low-poly trees from a word list
    """

    class GenerateType(str, Enum):
        NORMAL = "Normal"
        LOWPOLY = "LowPoly"
        GEOMETRY = "Geometry"

    class PolygonType(str, Enum):
        TRIANGLE = "triangle"
        QUADRILATERAL = "quadrilateral"

    endpoint: ClassVar[str] = "fal-ai/hunyuan3d-v3/text-to-3d"
    title: ClassVar[str] = "Hunyuan3D 3 – Text to 3D"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "generate_type", "face_count", "enable_pbr")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {
        "output": ("model_glb",),
        "model_urls_glb": ("model_urls", "glb"),
        "model_urls_fbx": ("model_urls", "fbx"),
        "model_urls_obj": ("model_urls", "obj"),
        "model_urls_usdz": ("model_urls", "usdz"),
    }

    prompt: str = Field(default="", max_length=1024, description="The object to model: shape, material, colours.")
    enable_pbr: bool = Field(
        default=False, description="Makes materials with gloss and relief that react to light; off gives plain colour."
    )
    face_count: int = Field(
        default=500000,
        ge=40000,
        le=1500000,
        description="Number of faces to aim for; higher is more detailed and heavier.",
    )
    generate_type: GenerateType = Field(
        default=GenerateType.NORMAL,
        description="What to build: a textured model, a reduced low-poly one, or untextured geometry.",
    )
    polygon_type: PolygonType = Field(
        default=PolygonType.TRIANGLE, description="Shape of the faces; counts only for low-poly models."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        thumbnail: ImageRef
        model_urls_glb: Model3DRef
        model_urls_fbx: Model3DRef
        model_urls_obj: Model3DRef
        model_urls_usdz: Model3DRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
