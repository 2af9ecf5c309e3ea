class PixverseSwap(FalNode):
    """
    Replace the person, an object or the background in an existing video with the one in your image, using PixVerse Swap.
    pixverse, image-to-video, video, swap, face-swap, background-replacement

    Motion comes from the footage; original sound can stay. 360p to 720p.

    Use cases:
    - Recast a stand-in with the hired actress in a commercial's test footage
    - Exchange the outdated phone model in a demo film for this year's handset
    - Move a yoga instructor's living-room recording to a beach picture
    - Swap the delivery driver in a training clip for the firm's mascot
    - Change the juggling balls in a circus take into oranges from a photo
    """

    class Mode(str, Enum):
        PERSON = "person"
        OBJECT = "object"
        BACKGROUND = "background"

    endpoint: ClassVar[str] = "fal-ai/pixverse/swap"
    _required: ClassVar[tuple[str, ...]] = ("video", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "image", "mode", "keyframe_id", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to.",
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
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    original_sound_switch: bool = Field(
        default=True, description="Mixes in or keeps the sound that the clip already had."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
