class NanoBananaProEdit(FalNode):
    """
    Edit or combine images by instruction with Google's Nano Banana Pro, at 1K, 2K or 4K, with optional web search for current facts.
    nano-banana, google, image-to-image, image-editing, 4k, web-search, typography

    Costlier than Nano Banana edit and better at lettering and diagrams.

    Use cases:
    - Label the parts of a photographed espresso machine in tidy callouts
    - Build a 4K weather-of-the-week poster over a harbour photo using web search
    - Merge six staff portraits into one consistent team picture
    - Translate every word on a museum infographic while the layout holds
    - Typeset a wedding menu across a photo of linen and eucalyptus
    """

    endpoint: ClassVar[str] = "fal-ai/nano-banana-pro/edit"
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
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    aspect_ratio: NanoBananaAspectRatio | None = Field(
        default=NanoBananaAspectRatio.AUTO,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="The source images, in order; the prompt can call them first, second and so on.",
    )
    system_prompt: str = Field(
        default="",
        max_length=50000,
        description="Standing instructions that set the model's role and tone before it reads the actual prompt.",
    )
    resolution: Resolution1kTo4k = Field(
        default=Resolution1kTo4k.RESOLUTION_1K,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
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
