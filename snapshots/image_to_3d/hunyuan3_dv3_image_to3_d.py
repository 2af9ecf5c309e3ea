class Hunyuan3DV3ImageTo3D(FalNode):
    """
    Convert a photo, plus optional back, left and right views, into a 3D model with Hunyuan3D 3.0: textured, low-poly or bare geometry, from 40,000 to 1.5 million faces.
    hunyuan3d-v3, image-to-3d, 3d, pbr, low-poly, multi-view

    Use cases:
    - Model a sneaker from four sides at a million faces for close-ups
    - Make low-poly market stalls for a mobile farming game
    - Output geometry only of a saint's statue for milling
    - Reconstruct a vintage radio whose back panel was photographed too
    - Prepare a quad-mesh dragon for a student animator's rig
    """

    class GenerateType(str, Enum):
        NORMAL = "Normal"
        LOWPOLY = "LowPoly"
        GEOMETRY = "Geometry"

    class PolygonType(str, Enum):
        TRIANGLE = "triangle"
        QUADRILATERAL = "quadrilateral"

    endpoint: ClassVar[str] = "fal-ai/hunyuan3d-v3/image-to-3d"
    _required: ClassVar[tuple[str, ...]] = ("input_image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_image", "generate_type", "face_count", "enable_pbr")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "input_image": {"max_file_size": 8388608},
        "back_image": {"max_file_size": 8388608},
        "left_image": {"max_file_size": 8388608},
        "right_image": {"max_file_size": 8388608},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {
        "output": ("model_glb",),
        "model_urls_glb": ("model_urls", "glb"),
        "model_urls_fbx": ("model_urls", "fbx"),
        "model_urls_obj": ("model_urls", "obj"),
        "model_urls_usdz": ("model_urls", "usdz"),
    }

    input_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="input_image_url",
        description="Picture of one object, best seen whole and against a plain background. Up to 8 MB.",
    )
    back_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="back_image_url",
        description="Image of the object from behind, for a more faithful back side. Up to 8 MB.",
    )
    left_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="left_image_url",
        description="Image of the object from its left side. Up to 8 MB.",
    )
    right_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="right_image_url",
        description="Image of the object from its right side. Up to 8 MB.",
    )
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
