class FashnTryonV15(FalNode):
    """
    Put a garment photo on a model photo with FASHN Virtual Try-On 1.5 at 576x864.
    fashn, tryon-1.5, image-to-image, try-on, fashion, clothing

    The lower-resolution predecessor of 1.6, with three speed modes and up to four samples a run.

    Use cases:
    - Let a thrift app preview a donated blazer at phone size
    - Screen fifty blouses on one model before paying for larger renders
    - Show a ghost-mannequin skirt on a real shopper's snapshot
    - Test whether a slogan tee stays legible on a leaning pose
    - Fill a costume plot with quick looks for a village pantomime
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
    _required: ClassVar[tuple[str, ...]] = ("model_image", "garment_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("model_image", "garment_image", "category", "mode", "num_samples")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    model_image: ImageRef = Field(default=ImageRef(), description="Image of the person who should wear the garment.")
    garment_image: ImageRef = Field(
        default=ImageRef(), description="Image of the garment, worn by someone or lying flat."
    )
    category: Category = Field(
        default=Category.AUTO,
        description="Kind of garment, so that it sits on the right part of the body; can be recognised by itself.",
    )
    mode: Mode = Field(
        default=Mode.BALANCED,
        description="Speed against finish: performance is quickest, quality takes longest, balanced lies between.",
    )
    garment_photo_type: GarmentPhotoType = Field(
        default=GarmentPhotoType.AUTO, description="Whether the garment is worn or lies flat in its photo."
    )
    moderation_level: ModerationLevel = Field(
        default=ModerationLevel.PERMISSIVE,
        description="How strictly garment pictures are checked, from nothing up to underwear and swimwear.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
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
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
