class Recraft20b(FalNode):
    """
    Generate a photo, an illustration or vector art from text with Recraft 20B, the affordable Recraft model.
    recraft, text-to-image, vector, svg, icon, illustration, brand-colors

    Named styles, colours and a style of your own can be set; vectors cost double. V3 knows more styles.

    Use cases:
    - Draw kawaii vector icons for a website
    - Create a doodle line art mascot that a sign maker can cut
    - Make a synth band's record sleeve in the 80s illustration style
    - Build game props in the voxel style
    - Make kawaii stickers in a company's two blues
    """

    class Style(str, Enum):
        ANY = "any"
        REALISTIC_IMAGE = "realistic_image"
        DIGITAL_ILLUSTRATION = "digital_illustration"
        VECTOR_ILLUSTRATION = "vector_illustration"
        REALISTIC_IMAGE_B_AND_W = "realistic_image/b_and_w"
        REALISTIC_IMAGE_ENTERPRISE = "realistic_image/enterprise"
        REALISTIC_IMAGE_HARD_FLASH = "realistic_image/hard_flash"
        REALISTIC_IMAGE_HDR = "realistic_image/hdr"
        REALISTIC_IMAGE_MOTION_BLUR = "realistic_image/motion_blur"
        REALISTIC_IMAGE_NATURAL_LIGHT = "realistic_image/natural_light"
        REALISTIC_IMAGE_STUDIO_PORTRAIT = "realistic_image/studio_portrait"
        DIGITAL_ILLUSTRATION_2D_ART_POSTER = "digital_illustration/2d_art_poster"
        DIGITAL_ILLUSTRATION_2D_ART_POSTER_2 = "digital_illustration/2d_art_poster_2"
        DIGITAL_ILLUSTRATION_3D = "digital_illustration/3d"
        DIGITAL_ILLUSTRATION_80S = "digital_illustration/80s"
        DIGITAL_ILLUSTRATION_ENGRAVING_COLOR = "digital_illustration/engraving_color"
        DIGITAL_ILLUSTRATION_GLOW = "digital_illustration/glow"
        DIGITAL_ILLUSTRATION_GRAIN = "digital_illustration/grain"
        DIGITAL_ILLUSTRATION_HAND_DRAWN = "digital_illustration/hand_drawn"
        DIGITAL_ILLUSTRATION_HAND_DRAWN_OUTLINE = "digital_illustration/hand_drawn_outline"
        DIGITAL_ILLUSTRATION_HANDMADE_3D = "digital_illustration/handmade_3d"
        DIGITAL_ILLUSTRATION_INFANTILE_SKETCH = "digital_illustration/infantile_sketch"
        DIGITAL_ILLUSTRATION_KAWAII = "digital_illustration/kawaii"
        DIGITAL_ILLUSTRATION_PIXEL_ART = "digital_illustration/pixel_art"
        DIGITAL_ILLUSTRATION_PSYCHEDELIC = "digital_illustration/psychedelic"
        DIGITAL_ILLUSTRATION_SEAMLESS = "digital_illustration/seamless"
        DIGITAL_ILLUSTRATION_VOXEL = "digital_illustration/voxel"
        DIGITAL_ILLUSTRATION_WATERCOLOR = "digital_illustration/watercolor"
        VECTOR_ILLUSTRATION_CARTOON = "vector_illustration/cartoon"
        VECTOR_ILLUSTRATION_DOODLE_LINE_ART = "vector_illustration/doodle_line_art"
        VECTOR_ILLUSTRATION_ENGRAVING = "vector_illustration/engraving"
        VECTOR_ILLUSTRATION_FLAT_2 = "vector_illustration/flat_2"
        VECTOR_ILLUSTRATION_KAWAII = "vector_illustration/kawaii"
        VECTOR_ILLUSTRATION_LINE_ART = "vector_illustration/line_art"
        VECTOR_ILLUSTRATION_LINE_CIRCUIT = "vector_illustration/line_circuit"
        VECTOR_ILLUSTRATION_LINOCUT = "vector_illustration/linocut"
        VECTOR_ILLUSTRATION_SEAMLESS = "vector_illustration/seamless"

    endpoint: ClassVar[str] = "fal-ai/recraft-20b"
    title: ClassVar[str] = "Recraft 20B – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "style", "colors", "image_size", "style_id")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=1000,
        min_length=1,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height.",
    )
    style: Style = Field(
        default=Style.REALISTIC_IMAGE,
        description="Recraft's named look: photo, digital illustration or vector, each with sub-styles. Vector styles cost twice as much.",
    )
    colors: list[RGBColor] = Field(default=[], description="Colours that the picture should favour.")
    style_id: str | None = Field(
        default=None,
        description="Identifier of a style of your own, made with Recraft before; goes in place of a named one.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
