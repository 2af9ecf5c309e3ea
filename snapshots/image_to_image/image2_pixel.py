class Image2Pixel(FalNode):
    """
    Snap a picture to a true pixel grid as retro art with Image2Pixel.
    image2pixel, image-to-image, pixel-art, palette, sprite, retro, game-asset

    Detects or fixes the pixel scale, limits the palette and can clear the background; classic processing without a prompt.

    Use cases:
    - Turn a photo into pixel art for a game
    - Clean up generated sprites for a tile set
    - Force a sprite into a fixed colour palette
    - Align blurry pixel art to its grid
    - Export a sprite with a transparent background from a plain picture
    """

    class DetectMethod(str, Enum):
        AUTO = "auto"
        RUNS = "runs"
        EDGE = "edge"

    class DownscaleMethod(str, Enum):
        DOMINANT = "dominant"
        MEDIAN = "median"
        MODE = "mode"
        MEAN = "mean"
        CONTENT_ADAPTIVE = "content-adaptive"

    class BackgroundMode(str, Enum):
        EDGES = "edges"
        CORNERS = "corners"
        MIDPOINTS = "midpoints"

    endpoint: ClassVar[str] = "fal-ai/image2pixel"
    title: ClassVar[str] = "Image2Pixel – Pixel Art"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "max_colors",
        "scale",
        "downscale_method",
        "transparent_background",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture or rough pixel art to bring onto a clean grid.",
    )
    max_colors: int | None = Field(
        default=32, ge=1, le=256, description="Most colours that the result may have; fewer look more retro."
    )
    auto_color_detect: bool = Field(
        default=False, description="Finds out by itself how many colours the picture needs."
    )
    fixed_palette: list[str] = Field(
        default=[], description="Colours that alone may appear, as hex values; left out, they are chosen."
    )
    detect_method: DetectMethod = Field(
        default=DetectMethod.AUTO,
        description="How the size of the pixels in the picture is found out: runs measures stretches of one colour, edge looks at outlines, auto picks.",
    )
    scale: int | None = Field(
        default=None,
        ge=1,
        le=64,
        description="How many source pixels make one art pixel. Left out, the scale is detected from the image.",
    )
    downscale_method: DownscaleMethod = Field(
        default=DownscaleMethod.DOMINANT,
        description="How each big pixel gets its colour: dominant takes one that fills enough of it, mode the commonest, mean and median a middle one, content-adaptive follows shapes.",
    )
    trim_borders: bool = Field(default=False, description="Cuts away plain borders around the input.")
    transparent_background: bool = Field(
        default=False, description="Makes plain areas that touch the edges see-through, after the pixels are corrected."
    )
    cleanup_morph: bool = Field(default=False, description="Clears away specks and little gaps.")
    cleanup_jaggy: bool = Field(default=False, description="Removes single pixels that stick out diagonally.")
    snap_grid: bool = Field(default=True, description="Aligns everything to the pixel grid.")
    alpha_threshold: int = Field(
        default=128, ge=0, le=255, description="Opacity from which a pixel counts as solid; lower keeps more."
    )
    dominant_color_threshold: float = Field(
        default=0.05,
        ge=0,
        le=1,
        description="Share that a colour needs to fill a pixel by itself; higher blends more often.",
    )
    background_tolerance: int = Field(
        default=0,
        ge=0,
        le=255,
        description="How different colours may be and still count as background; higher removes more. Counts only with a transparent background.",
    )
    background_mode: BackgroundMode = Field(
        default=BackgroundMode.CORNERS,
        description="Where the flood fill begins when the background is made transparent.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        pixel_scale: int
        palette: list[str]
        num_colors: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
