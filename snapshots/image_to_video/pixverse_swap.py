class PixverseSwap(FalNode):
    """
    Replace the person, an object or the background of a video with that of a picture, with PixVerse Swap.
    pixverse, image-to-video, video, character-swap, object-replacement, background-replacement

    Motion comes from the footage and its sound can stay; 360p to 720p, no prompt.

    Use cases:
    - Exchange an outdated product in a demo video
    - Move a yoga lesson from the living room to a beach
    - Recast a stand-in with the hired actress
    - Pick the frame in which the object to swap is best seen
    - Swap a delivery driver for a mascot and keep the spoken sound
    """

    class Mode(str, Enum):
        PERSON = "person"
        OBJECT = "object"
        BACKGROUND = "background"

    endpoint: ClassVar[str] = "fal-ai/pixverse/swap"
    title: ClassVar[str] = "PixVerse – Swap"
    _required: ClassVar[tuple[str, ...]] = ("video", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "image", "mode", "keyframe_id", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Footage in which something is to be replaced."
    )
    mode: Mode = Field(
        default=Mode.PERSON, description="What gets replaced: the person, an object or the background behind them."
    )
    keyframe_id: int = Field(
        default=1,
        ge=1,
        description="Frame, counted at 24 per second from 1, where the thing to replace is found. Pick one that shows it clearly.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person, object or background that should appear in the video.",
    )
    resolution: Resolution360pTo720p = Field(
        default=Resolution360pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    original_sound_switch: bool = Field(
        default=True, description="Keeps the sound of the footage; off leaves the result silent."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
