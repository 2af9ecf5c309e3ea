class IdeogramV4Tiling(FalNode):
    """
    Generate a picture that repeats without a visible edge with Ideogram 4.0.
    ideogram, image-to-image, tiling, pattern, texture, repeat

    Works from a prompt, from a picture, or on the white part of a mask; tiles both ways or only across or down.

    Use cases:
    - Design a wallpaper pattern
    - Make a repeating game texture
    - Repair a masked seam in an existing tile
    - Make a border that repeats left to right only
    - Fill a gift wrap tile with hand-drawn lemons
    """

    endpoint: ClassVar[str] = "ideogram/v4/tiling"
    title: ClassVar[str] = "Ideogram 4.0 – Tiling"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "tiling_mode", "image", "image_size")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What the repeating picture should show, or what the given picture should become."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to turn into a tile; with a mask only part of it is redrawn. Unset, the prompt alone makes the tile.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="White is redrawn, black is kept; works only with a picture.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height of your own.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one run; more of them cost more.")
    acceleration: AccelerationNoneToHigh = Field(
        default=AccelerationNoneToHigh.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    expansion_model: IdeogramExpansionModel = Field(
        default=IdeogramExpansionModel.MEDIUM,
        description="Model that expands the prompt: Medium is quick, Large is Ideogram's Magic Prompt. None keeps your words and saves its fee.",
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    rendering_speed: RenderingSpeed = Field(
        default=RenderingSpeed.BALANCED,
        description="Speed against finish: turbo takes the fewest denoising steps, quality the most.",
    )
    strength: float = Field(
        default=0.8, description="How much of the picture is changed; higher changes more. Counts only with a picture."
    )
    tiling_mode: TilingMode = Field(
        default=TilingMode.BOTH,
        description="Direction of the repeat: both ways, horizontal for left and right only, vertical for top and bottom only.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
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
