class BriaVideoBackgroundRemovalRealtime(FalNode):
    """
    bria/video/background-removal/realtime on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    class BackgroundColor(str, Enum):
        BLACK = "Black"
        WHITE = "White"
        GRAY = "Gray"
        RED = "Red"
        GREEN = "Green"
        BLUE = "Blue"
        YELLOW = "Yellow"
        CYAN = "Cyan"
        MAGENTA = "Magenta"
        ORANGE = "Orange"

    class BackgroundType(str, Enum):
        COLOR = "color"
        IMAGE = "image"
        BLUR = "blur"

    endpoint: ClassVar[str] = "bria/video/background-removal/realtime"
    title: ClassVar[str] = "Bria's VRMBG 3.0 Realtime Video Background Removal"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "background_image")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("type",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image of the person or thing that the video is to show.",
    )
    background_image: ImageRef = Field(default=ImageRef(), serialization_alias="background_image_url")
    blur_strength: int = Field(default=50, ge=0, le=100)
    background_color: BackgroundColor = Field(
        default=BackgroundColor.BLACK,
        description="Colour of the ground behind the subject or text; left out or set to none, it is transparent.",
    )
    background_type: BackgroundType = Field(default=BackgroundType.COLOR)

    class OutputType(TypedDict):
        output: str
        iceservers: list[dict[str, Any]]
        sdp: str
        candidate: dict[str, Any]
        error: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
