class TopazUpscaleImage(FalNode):
    """
    Upscale a photo up to four times with one of eleven Topaz models, from Standard V2 to Redefine.
    topaz, image-to-image, upscaling, super-resolution, face-enhancement, photo

    Faces can be enhanced apart; several settings belong to a single model only.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Prepare a photo for a large print
    - Restore an old compact-camera picture with the Recovery model
    - Sharpen lettering in a photo with Text Refine
    - Upscale a CGI render with a model trained for it
    - Improve only the foreground of a picture while enlarging
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
    title: ClassVar[str] = "Topaz – Upscale Image"
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
        description="Topaz model: Standard V2 for photos, Low Resolution V2 for small ones, High Fidelity V2 for clean ones, CGI for renders, Text Refine for lettering; Recovery, Redefine, Standard MAX and Wonder invent detail.",
    )
    upscale_factor: float = Field(
        default=2.0, ge=1, le=4, description="How many times wider and taller the image becomes. More pixels cost more."
    )
    crop_to_fill: bool = Field(
        default=False, description="Crops the picture to fill the whole frame instead of leaving margins."
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The photo, render or scan to enlarge."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    subject_detection: SubjectDetection = Field(
        default=SubjectDetection.ALL,
        description="Whether all, the foreground or the background is improved; counts with the standard models and Recovery V2.",
    )
    face_enhancement: bool = Field(
        default=True, description="Reworks faces while enlarging; counts with the standard models and Recovery V2."
    )
    face_enhancement_creativity: float = Field(
        default=0.0,
        ge=0,
        le=1,
        description="How freely faces may be reinvented; zero stays with what is visible. Ignored with face enhancement off.",
    )
    face_enhancement_strength: float = Field(
        default=0.8,
        ge=0,
        le=1,
        description="How strongly faces are reworked; zero leaves them. Ignored with face enhancement off.",
    )
    sharpen: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="How strongly the result is sharpened; counts with CGI, Text Refine, Redefine and the V2 models Standard, Low Resolution and High Fidelity.",
    )
    denoise: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="How much noise is removed; counts with CGI, Text Refine, Redefine and the V2 models Standard, Low Resolution and High Fidelity.",
    )
    fix_compression: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="How strongly compression artefacts are removed; counts with Text Refine and the V2 models Standard, Low Resolution and High Fidelity.",
    )
    strength: float | None = Field(
        default=None, ge=0.01, le=1, description="Strength of the enhancement; counts only with the model Text Refine."
    )
    creativity: int | None = Field(
        default=None,
        ge=1,
        le=6,
        description="How freely detail is invented; higher hallucinates more. Counts only with Redefine.",
    )
    texture: int | None = Field(
        default=None, ge=1, le=5, description="How much surface texture is invented; counts only with Redefine."
    )
    prompt: str | None = Field(
        default=None,
        max_length=1024,
        description="What the picture shows, to guide invented detail; counts only with Redefine.",
    )
    autoprompt: bool | None = Field(
        default=None, description="Writes a prompt from the picture by itself; counts only with Redefine."
    )
    detail: float | None = Field(
        default=None, ge=0, le=1, description="How much lost detail is recovered; counts only with Recovery V2."
    )
    enhancement_strength: QualityLowToHigh | None = Field(
        default=None,
        description="Strength of the generative upscale; counts only with Wonder 3, which sets it by itself when left out.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
