class PatinaMaterialExtract(FalNode):
    """
    fal-ai/patina/material/extract on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    class Maps(str, Enum):
        BASECOLOR = "basecolor"
        NORMAL = "normal"
        ROUGHNESS = "roughness"
        METALNESS = "metalness"
        HEIGHT = "height"

    class UpscaleFactor(int, Enum):
        UPSCALE_FACTOR_0 = 0
        UPSCALE_FACTOR_2 = 2
        UPSCALE_FACTOR_4 = 4

    endpoint: ClassVar[str] = "fal-ai/patina/material/extract"
    title: ClassVar[str] = "PATINA Material Extract"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "prompt",
        "enable_prompt_expansion",
        "image_size",
        "num_images",
    )
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    num_inference_steps: int = Field(
        default=8, ge=1, le=8, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    tiling_mode: TilingMode = Field(default=TilingMode.BOTH)
    tile_size: int = Field(default=128, ge=32, le=256)
    tile_stride: int = Field(default=64, ge=16, le=128)
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    strength: float = Field(
        default=0.6,
        gt=0,
        le=1,
        description="How firmly this takes effect: for a source picture, how far it is changed or how far it is kept.",
    )
    maps: list[Maps] = Field(default=["basecolor", "normal", "roughness", "metalness", "height"])
    upscale_factor: UpscaleFactor = Field(
        default=UpscaleFactor.UPSCALE_FACTOR_0, description="How many times wider and higher the result becomes."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        prompt: str
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
