class Hunyuan3dV3TextTo3d(FalNode):
    """
    Generate a 3D model from words alone with Hunyuan3D 3.0: textured, low-poly or plain geometry, up to 1.5 million faces, PBR optional.
    hunyuan3d-v3, text-to-3d, 3d, pbr, low-poly, mesh

    Its siblings start from photos or sketches.

    Use cases:
    - Describe a copper diving helmet for an escape-room prop print
    - Get a low-poly windmill for a farming board game's app
    - Create bare geometry of a gothic corbel for foam milling
    - Type up a mechanical beetle and texture it in brass
    - Invent a tea-pot-shaped cottage for a storybook diorama
    """

    class GenerateType(str, Enum):
        NORMAL = "Normal"
        LOWPOLY = "LowPoly"
        GEOMETRY = "Geometry"

    class PolygonType(str, Enum):
        TRIANGLE = "triangle"
        QUADRILATERAL = "quadrilateral"

    endpoint: ClassVar[str] = "fal-ai/hunyuan3d-v3/text-to-3d"
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
