class Hunyuan3dV3_1ProImageTo3d(FalNode):
    """
    Build a textured 3D model from one to eight views with Hunyuan3D 3.1 Pro.
    hunyuan3d, tencent, image-to-3d, 3d, pbr, multi-view, glb

    Front view plus back, sides, top, bottom and slanted views, up to 1.5 million faces; Rapid takes one picture and has no face count.

    Use cases:
    - Turn product photos into a model for a shop viewer
    - Make a detailed game asset from concept art
    - Add top and bottom photos so that no side is guessed
    - Reconstruct a figurine from eight views, both slanted fronts among them
    - Take the texture picture and MTL file of a scanned shoe into a renderer
    """

    class GenerateType(str, Enum):
        NORMAL = "Normal"
        GEOMETRY = "Geometry"

    endpoint: ClassVar[str] = "fal-ai/hunyuan-3d/v3.1/pro/image-to-3d"
    title: ClassVar[str] = "Hunyuan3D 3.1 Pro – Image to 3D"
    _required: ClassVar[tuple[str, ...]] = ("input_image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_image", "generate_type", "face_count", "enable_pbr")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "input_image": {
            "max_file_size": 8388608,
            "max_height": 5000,
            "max_width": 5000,
            "min_height": 128,
            "min_width": 128,
            "formats": ["jpeg", "png", "webp"],
        },
        "back_image": {"max_file_size": 8388608},
        "left_image": {"max_file_size": 8388608},
        "right_image": {"max_file_size": 8388608},
        "top_image": {"max_file_size": 8388608},
        "bottom_image": {"max_file_size": 8388608},
        "left_front_image": {"max_file_size": 8388608},
        "right_front_image": {"max_file_size": 8388608},
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
    back_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="back_image_url",
        description="View of the same object from behind. Up to 8 MB.",
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
    top_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="top_image_url",
        description="View of the same object from above. Up to 8 MB.",
    )
    bottom_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="bottom_image_url",
        description="View of the same object from below. Up to 8 MB.",
    )
    left_front_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="left_front_image_url",
        description="View of the same object at a slant from the front left, about 45 degrees. Up to 8 MB.",
    )
    right_front_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="right_front_image_url",
        description="View of the same object at a slant from the front right, about 45 degrees. Up to 8 MB.",
    )
    generate_type: GenerateType = Field(
        default=GenerateType.NORMAL, description="Normal gives a textured model, Geometry the bare white shape."
    )
    enable_pbr: bool = Field(
        default=False,
        description="Makes materials with metal, roughness and relief that react to light. Ignored when only Geometry is made.",
    )
    face_count: int = Field(
        default=500000,
        ge=40000,
        le=1500000,
        description="Number of faces to aim for; higher is more detailed and heavier.",
    )

    class OutputType(TypedDict):
        output: Model3DRef
        thumbnail: ImageRef
        model_urls_glb: Model3DRef
        model_urls_fbx: Model3DRef
        model_urls_obj: Model3DRef
        model_urls_mtl: Model3DRef
        model_urls_texture: ImageRef
        model_urls_usdz: Model3DRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
