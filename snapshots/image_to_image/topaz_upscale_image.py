class TopazUpscaleImage(FalNode):
    """
    Upscale a photo up to four times with a Topaz model: Standard, High Fidelity, Low Resolution, CGI, Text Refine, Recovery or Redefine, plus adjustable face enhancement.
    topaz, image-to-image, upscale, super-resolution, face-enhancement, photo

    A trained mode for each type of picture.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Rescue a 90s point-and-shoot shot of a school trip with Recovery
    - Use Text Refine on a photographed gravestone inscription
    - Prepare a CGI bathroom render for a trade-fair wall
    - Enlarge a wedding table shot with faces left uncreative
    - Quadruple a bird silhouette and sharpen only the foreground
    """

    class Model(str, Enum):
        LOW_RESOLUTION_V2 = "Low Resolution V2"
        STANDARD_V2 = "Standard V2"
        CGI = "CGI"
        HIGH_FIDELITY_V2 = "High Fidelity V2"
        TEXT_REFINE = "Text Refine"
        RECOVERY = "Recovery"
        REDEFINE = "Redefine"
        RECOVERY_V2 = "Recovery V2"
        STANDARD_MAX = "Standard MAX"
        WONDER = "Wonder"
        WONDER_3 = "Wonder 3"

    class SubjectDetection(str, Enum):
        ALL = "All"
        FOREGROUND = "Foreground"
        BACKGROUND = "Background"

    endpoint: ClassVar[str] = "fal-ai/topaz/upscale/image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "model",
        "upscale_factor",
        "face_enhancement",
        "subject_detection",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    model: Model = Field(
        default=Model.STANDARD_V2,
        description="Topaz model matched to the material, such as photos, CGI renders, text or very small pictures.",
    )
    upscale_factor: float = Field(
        default=2.0, ge=1, le=4, description="How many times wider and taller the image becomes."
    )
    crop_to_fill: bool = Field(
        default=False, description="Crops the picture to fill the whole frame instead of leaving margins."
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    subject_detection: SubjectDetection = Field(
        default=SubjectDetection.ALL,
        description="Whether everything is improved, only the foreground or only the background.",
    )
    face_enhancement: bool = Field(default=True, description="Reworks faces while enlarging.")
    face_enhancement_creativity: float = Field(
        default=0.0, ge=0, le=1, description="How freely faces may be reinvented; zero stays with what is visible."
    )
    face_enhancement_strength: float = Field(
        default=0.8, ge=0, le=1, description="How strongly faces are reworked; zero leaves them."
    )
    sharpen: float | None = Field(default=None, ge=0, le=1)
    denoise: float | None = Field(default=None, ge=0, le=1)
    fix_compression: float | None = Field(default=None, ge=0, le=1)
    strength: float | None = Field(
        default=None,
        ge=0.01,
        le=1,
        description="How firmly this takes effect: for a source picture, how far it is changed or how far it is kept.",
    )
    creativity: int | None = Field(
        default=None, ge=1, le=6, description="How freely the model invents: low stays faithful, high strays further."
    )
    texture: int | None = Field(
        default=None,
        ge=1,
        le=5,
        description="What the surface is like, or whether and how finely a 3D model is textured.",
    )
    prompt: str | None = Field(
        default=None,
        max_length=1024,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    autoprompt: bool | None = Field(default=None)
    detail: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="How much fine detail is added when enlarging; higher is richer and less faithful.",
    )
    enhancement_strength: QualityLowToHigh | None = Field(default=None)

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
