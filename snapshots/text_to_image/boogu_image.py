class BooguImage(FalNode):
    """
    Generate pictures from an English or Chinese instruction with Boogu Image, up to 2K.
    boogu, text-to-image, image, 2k, bilingual

    Has a negative prompt and a window of the run in which guidance works; detailed instructions suit it best.

    Use cases:
    - Make a 2K wallpaper from a description
    - Illustrate a product story in a shop before any photo exists
    - Draw a festival poster from scratch after a Chinese instruction
    - Start a 1024 by 512 pixel game texture from words
    - Sketch a shop window for a pitch from one sentence
    """

    endpoint: ClassVar[str] = "fal-ai/boogu-image"
    title: ClassVar[str] = "Boogu Image – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What the picture should show, in English or Chinese; detailed descriptions work best."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or a width and height; more than 2K is reduced, and sides become multiples of 16.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one run; more of them cost more.")
    cfg_range_end: float = Field(
        default=1.0, description="Point of the run at which guidance stops, as a share of the whole."
    )
    cfg_range_start: float | None = Field(
        default=None, description="Point of the run at which guidance starts, as a share of the whole."
    )
    guidance_scale: float = Field(
        default=4.0, description="How closely the prompt is followed: higher is stricter, 1 switches guidance off."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=30, description="Denoising steps: more of them take longer and add detail."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    enable_safety_checker: bool = Field(
        default=True, description="Checks the finished pictures for unsafe content; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        prompt: str
        timings: Any
        has_nsfw_concepts: list[bool]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
