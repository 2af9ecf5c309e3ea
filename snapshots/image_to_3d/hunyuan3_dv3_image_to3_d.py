class Hunyuan3DV3ImageTo3D(FalNode):
    """
    Build a 3D model from a picture with Hunyuan3D 3: textured, low-poly or bare, up to 1.5 million faces.
    hunyuan3d, tencent, image-to-3d, 3d, pbr, low-poly, multi-view

    Takes back, left and right views too; 3.1 Pro takes up to eight views but has no low-poly mode.

    Use cases:
    - Turn a sneaker photo into a model for a shop
    - Make low-poly market stalls for a mobile game
    - Add a back view so that the rear is not guessed
    - Get a low-poly mesh made of four-sided faces
    - Output bare geometry of a statue for milling
    """

    class GenerateType(str, Enum):
        NORMAL = "Normal"
        LOWPOLY = "LowPoly"
        GEOMETRY = "Geometry"

    class PolygonType(str, Enum):
        TRIANGLE = "triangle"
        QUADRILATERAL = "quadrilateral"

    endpoint: ClassVar[str] = "fal-ai/hunyuan3d-v3/image-to-3d"
    title: ClassVar[str] = "Hunyuan3D 3 – Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("input_image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_image", "generate_type", "face_count", "enable_pbr")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
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
        description="Picture of one object, fully in view, preferably from the front. Up to 8 MB.",
    )
    back_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="back_image_url",
        description="View of the same object from behind, for a truer rear. Up to 8 MB.",
    )
    left_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="left_image_url",
        description="View of the same object from its left side. Up to 8 MB.",
    )
    right_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="right_image_url",
        description="View of the same object from its right side. Up to 8 MB.",
    )
    enable_pbr: bool = Field(
        default=False,
        description="Makes materials with gloss and relief that react to light. No effect when only Geometry is made.",
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
