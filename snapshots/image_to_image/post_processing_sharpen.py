class PostProcessingSharpen(FalNode):
    """
    Sharpen a picture by unsharp mask, smart sharpening or CAS with fal's Post Processing.
    post-processing, image-to-image, sharpen, unsharp-mask, cas, clarity

    Smart spares noise and edges, CAS adapts to contrast; NAFNet Deblur tries to undo real blur.

    Use cases:
    - Crisp up product photos before upload
    - Sharpen recipe photos after downsizing
    - Sharpen upscaled game captures by CAS with no effect switch to find
    - Give shop staff eight sharpening settings and nothing else to touch
    - Add a sharpening step to a coin archive that cannot tint or blur
    """

    class SharpenMode(str, Enum):
        BASIC = "basic"
        SMART = "smart"
        CONTRAST_ADAPTIVE = "cas"

    endpoint: ClassVar[str] = "fal-ai/post-processing/sharpen"
    title: ClassVar[str] = "Post Processing – Sharpen"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "sharpen_mode",
        "sharpen_alpha",
        "smart_sharpen_strength",
        "cas_amount",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="Picture to sharpen.")
    sharpen_mode: SharpenMode = Field(
        default=SharpenMode.BASIC, description="Method of sharpening: plain, smart or adaptive to contrast."
    )
    sharpen_radius: int = Field(
        default=1, ge=1, le=15, description="Width of the edges that basic mode lifts, in pixels."
    )
    sharpen_alpha: float = Field(default=1.0, ge=0.1, le=5, description="Strength of sharpening in basic mode.")
    noise_radius: int = Field(
        default=7,
        ge=1,
        le=25,
        description="Area in which smart sharpening tells noise from detail; larger tolerates more noise.",
    )
    preserve_edges: float = Field(default=0.75, ge=0, le=1, description="How much smart sharpening spares hard edges.")
    smart_sharpen_strength: float = Field(default=5.0, ge=0, le=25, description="How far smart sharpening goes.")
    smart_sharpen_ratio: float = Field(
        default=0.5, ge=0, le=1, description="How much of the smart sharpening is mixed with the original."
    )
    cas_amount: float = Field(
        default=0.8,
        ge=0,
        le=1,
        description="Strength of sharpening in cas mode, which spares edges that are already crisp.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
