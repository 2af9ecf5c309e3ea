class Sora2TextToVideoPro(FalNode):
    """
    Create 4, 8 or 12 second clips with sound from text using Sora 2 Pro, OpenAI's higher tier.
    sora-2-pro, openai, text-to-video, video, audio, 1080p

    It outputs 1080p by default where plain Sora 2 stays at 720p; 720p can be chosen for cheaper trials.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Produce a full HD bumper of a train announcing its own arrival
    - Show an opera singer cracking a glass, with the note, for a physics show
    - Shoot a mock 1970s nature documentary line about office photocopiers
    - Give a distillery's launch evening a cinema-screen pour with its sound
    - Render the final version of a bakery sketch first tested on Sora 2
    """

    class Resolution(str, Enum):
        RESOLUTION_720P = "720p"
        RESOLUTION_1080P = "1080p"
        TRUE_1080P = "true_1080p"

    endpoint: ClassVar[str] = "fal-ai/sora-2/text-to-video/pro"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    duration: SoraDuration = Field(
        default=SoraDuration.DURATION_4,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    delete_video: bool = Field(
        default=True, description="Deletes the video from the provider after the run; it cannot be remixed any more."
    )
    detect_and_block_ip: bool = Field(
        default=False, description="Refuses prompts and pictures with well-known characters or brands."
    )
    character_ids: list[str] = Field(default=[], max_length=2)

    class OutputType(TypedDict):
        output: VideoRef
        video_id: str
        thumbnail: ImageRef
        spritesheet: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
