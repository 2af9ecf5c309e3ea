class BriaVideoBackgroundRemovalRealtime(FalNode):
    """
    Replace the background of a live picture by a colour, a picture or blur with Bria's VRMBG 3.0 Realtime.
    bria, video-to-video, video, background-removal, realtime, webcam, blur

    Its footage travels over WebRTC, so it cannot run through the queue; files are better served by VRMBG 3.0.

    Use cases:
    - Set a plain colour behind a webcam speaker in a WebRTC session
    - Put a company backdrop picture behind a live WebRTC talk
    - Choose blur, colour or picture for a WebRTC session
    - Soften a live background to a blur of fifty
    - Prepare the background settings of a live WebRTC stream
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
    title: ClassVar[str] = "Bria VRMBG 3.0 Realtime"
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "background_type",
        "background_color",
        "background_image",
        "blur_strength",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("type",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Source of the live picture in fal's playground; the footage itself travels over WebRTC.",
    )
    background_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="background_image_url",
        description="Picture to stand behind the person; counts only for the type image.",
    )
    blur_strength: int = Field(
        default=50, ge=0, le=100, description="How strongly the background is blurred; counts only for the type blur."
    )
    background_color: BackgroundColor = Field(
        default=BackgroundColor.BLACK, description="Colour behind the person; counts only for the type color."
    )
    background_type: BackgroundType = Field(
        default=BackgroundType.COLOR,
        description="What takes the place of the background: a colour, a picture or a blur of it.",
    )

    class OutputType(TypedDict):
        output: str
        iceservers: list[dict[str, Any]]
        sdp: str
        candidate: dict[str, Any]
        error: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
