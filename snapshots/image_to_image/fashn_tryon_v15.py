class FashnTryonV15(FalNode):
    """
    Put a garment photo on a model photo with FASHN Virtual Try-On 1.5, at 576x864.
    fashn, image-to-image, try-on, fashion, clothing, 576x864

    Takes worn or flat-lay garments, three speed modes and up to four samples; 1.6 renders larger.

    Use cases:
    - Preview clothes on a shopper's own photo
    - Fill a second-hand shop's listings with worn shots
    - Screen many blouses at 576x864 before larger renders
    - Show a ghost-mannequin skirt in a small app preview
    - Keep an older project's FASHN 1.5 look
    """

    class Category(str, Enum):
        TOPS = "tops"
        BOTTOMS = "bottoms"
        ONE_PIECES = "one-pieces"
        AUTO = "auto"

    class Mode(str, Enum):
        PERFORMANCE = "performance"
        BALANCED = "balanced"
        QUALITY = "quality"

    class GarmentPhotoType(str, Enum):
        AUTO = "auto"
        MODEL = "model"
        FLAT_LAY = "flat-lay"

    class ModerationLevel(str, Enum):
        NONE = "none"
        PERMISSIVE = "permissive"
        CONSERVATIVE = "conservative"

    endpoint: ClassVar[str] = "fal-ai/fashn/tryon/v1.5"
    title: ClassVar[str] = "FASHN Virtual Try-On 1.5"
    _required: ClassVar[tuple[str, ...]] = ("model_image", "garment_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("model_image", "garment_image", "category", "mode", "num_samples")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    model_image: ImageRef = Field(default=ImageRef(), description="Photo of the person who should wear the garment.")
    garment_image: ImageRef = Field(
        default=ImageRef(), description="Image of the garment, worn by someone or lying flat."
    )
    category: Category = Field(
        default=Category.AUTO,
        description="Kind of garment, so that it sits on the right part of the body; auto recognises it.",
    )
    mode: Mode = Field(
        default=Mode.BALANCED,
        description="Speed against finish: performance is quickest, quality takes longest, balanced lies between.",
    )
    garment_photo_type: GarmentPhotoType = Field(
        default=GarmentPhotoType.AUTO,
        description="Whether the garment is worn in its photo or lies flat or on a ghost mannequin; auto recognises it.",
    )
    moderation_level: ModerationLevel = Field(
        default=ModerationLevel.PERMISSIVE,
        description="How strictly garment pictures are checked: not at all, for explicit content, or for underwear and swimwear too.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_samples: int = Field(
        default=1,
        ge=1,
        le=4,
        description="How many fittings of the same garment to make; the best one can then be picked.",
    )
    segmentation_free: bool = Field(
        default=True,
        description="Fits the garment without cutting out the old clothes first, which suits loose and bulky pieces.",
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.PNG,
        description="File format of the result: png is the best quality, jpeg is faster.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
