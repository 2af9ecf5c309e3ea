class FluxProV11UltraRedux(FalNode):
    """
    Make large variations of a picture with FLUX1.1 [pro] Ultra Redux, with or without a prompt.
    flux, flux-pro, ultra, redux, image-to-image, variation

    A strength weighs picture against words, raw mode looks less processed; plain Redux takes sizes, steps and guidance.

    Use cases:
    - Make large prints in the manner of one photo
    - Turn a harbour photo into a raw-mode variation with no prompt written
    - Mix a tenth of a reference into a new cover
    - Run a folder of mountain pictures to 21:9 cousins without a single prompt
    - Turn one small photo into trade-stand wall pictures without describing it
    """

    endpoint: ClassVar[str] = "fal-ai/flux-pro/v1.1-ultra/redux"
    title: ClassVar[str] = "FLUX1.1 [pro] Ultra Redux – Image Variations"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "image_prompt_strength", "aspect_ratio", "raw")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="What the variations should show beside the picture; may stay empty.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_2,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    enhance_prompt: bool = Field(
        default=False,
        description="Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture of which variations are made."
    )
    image_prompt_strength: float = Field(
        default=0.1, ge=0, le=1, description="How much the picture counts against the words; higher resembles it more."
    )
    aspect_ratio: AspectRatioFluxPresets | str = Field(
        default=AspectRatioFluxPresets.RATIO_16_9,
        description="Shape of the picture as width to height: one of the list, or your own.",
    )
    raw: bool = Field(default=False, description="Makes pictures look less polished and more like plain photographs.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
