class NanoBananaProEdit(FalNode):
    """
    Edit or combine pictures by instruction with Google's Nano Banana Pro, at 1K, 2K or 4K.
    nano-banana, gemini, google, image-to-image, image-editing, 4k, typography

    Web search is optional; costlier than Nano Banana and Nano Banana 2, and the steadiest at lettering.

    Use cases:
    - Label the parts of a photographed product at 4K for a printed manual
    - Merge staff portraits into one team picture
    - Typeset a menu across a photo in 4K
    - Translate the words of an infographic at 2K with its layout kept
    - Add opening hours looked up on the web to a shop front photo
    """

    endpoint: ClassVar[str] = "fal-ai/nano-banana-pro/edit"
    title: ClassVar[str] = "Nano Banana Pro – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "resolution", "aspect_ratio", "enable_web_search")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=50000,
        min_length=3,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    aspect_ratio: NanoBananaAspectRatio | None = Field(
        default=NanoBananaAspectRatio.AUTO,
        description="Shape of the result as width to height; auto goes by the input.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    images: list[ImageRef] = Field(
        default=[], serialization_alias="image_urls", description="One or more pictures to edit or combine."
    )
    system_prompt: str = Field(
        default="", max_length=50000, description="Standing instructions on role and manner, applied before the prompt."
    )
    resolution: Resolution1kTo4k = Field(
        default=Resolution1kTo4k.RESOLUTION_1K,
        description="How large and detailed the result gets; higher takes longer.",
    )
    limit_generations: bool = Field(
        default=False, description="Returns one picture per round, even if the prompt asks for more."
    )
    enable_web_search: bool = Field(
        default=False, description="Lets the model look up current facts on the web before drawing."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        description: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
