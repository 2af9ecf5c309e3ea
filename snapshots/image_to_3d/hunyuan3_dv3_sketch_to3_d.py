class Hunyuan3DV3SketchTo3D(FalNode):
    """
    Build a textured 3D model from a sketch or line drawing with Hunyuan3D 3.
    hunyuan3d, tencent, image-to-3d, sketch-to-3d, 3d, line-art, pbr

    A prompt supplies what lines cannot: the kind of object, its colours and materials.

    Use cases:
    - Turn a furniture sketch into a model in walnut
    - Model a creature from a notebook drawing
    - Preview a ring drawing in gold and in silver
    - Give a bare outline colours that only the prompt names
    - Bring a child's rocket drawing into 3D as painted tin
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan3d-v3/sketch-to-3d"
    title: ClassVar[str] = "Hunyuan3D 3 – Sketch to 3D"
    _required: ClassVar[tuple[str, ...]] = ("input_image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_image", "prompt", "face_count", "enable_pbr")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "input_image": {
            "max_file_size": 8388608,
            "max_height": 5000,
            "max_width": 5000,
            "min_height": 128,
            "min_width": 128,
        }
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
        description="The sketch or line art to build from. Up to 8 MB, 128 to 5000 px a side.",
    )
    prompt: str = Field(
        default="",
        max_length=1024,
        description="What the drawing shows and what it is made of: kind of object, colours, materials.",
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
