class XaiGrokImagineVideoTextToVideo(FalNode):
    """
    Generate a clip with sound of 1 to 15 seconds from text, using xAI's Grok Imagine Video.
    grok-imagine, xai, text-to-video, video, audio, 720p

    480p or 720p in seven shapes from 16:9 to 9:16; no seed and no negative prompt.

    Use cases:
    - Make a social clip with sound from a caption alone
    - Draft a square ad scene from a script without any photo
    - Hear a storyboard line as a 15-second clip before anything is drawn
    - Turn a blog headline into a 3:2 scene with sound
    - Sketch a shop announcement with sound from one sentence at 480p
    """

    class AspectRatio(str, Enum):
        RATIO_16_9 = "16:9"
        RATIO_4_3 = "4:3"
        RATIO_3_2 = "3:2"
        RATIO_1_1 = "1:1"
        RATIO_2_3 = "2:3"
        RATIO_3_4 = "3:4"
        RATIO_9_16 = "9:16"

    endpoint: ClassVar[str] = "xai/grok-imagine-video/text-to-video"
    title: ClassVar[str] = "Grok Imagine – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=4096,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    duration: int = Field(
        default=6,
        ge=1,
        le=15,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
