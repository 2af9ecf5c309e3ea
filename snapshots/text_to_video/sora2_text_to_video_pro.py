class Sora2TextToVideoPro(FalNode):
    """
    Generate a clip with sound from text, using Sora 2 Pro, OpenAI's higher tier.
    sora, sora-2-pro, openai, text-to-video, video, audio, 1080p

    1080p by default, true 1080p or 720p by choice, 4 to 20 seconds; plain Sora 2 stays at 720p.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Produce a full HD bumper with sound
    - Make a cinema-screen spot for a launch evening
    - Render the final of a prompt tested on Sora 2
    - Choose true 1080p for a broadcast insert
    - Cast two created characters in a 1080p scene
    """

    class Resolution(str, Enum):
        RESOLUTION_720P = "720p"
        RESOLUTION_1080P = "1080p"
        TRUE_1080P = "true_1080p"

    endpoint: ClassVar[str] = "fal-ai/sora-2/text-to-video/pro"
    title: ClassVar[str] = "Sora 2 Pro – Text to Video"
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
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    duration: SoraDuration = Field(
        default=SoraDuration.DURATION_4,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    delete_video: bool = Field(
        default=True, description="Deletes the video from the provider after the run; it cannot be remixed any more."
    )
    detect_and_block_ip: bool = Field(
        default=False, description="Refuses prompts and pictures with well-known characters or brands."
    )
    character_ids: list[str] = Field(
        default=[],
        max_length=2,
        description="IDs of up to two characters made with Sora 2 Create Character; the prompt calls them by name. Binds the run to OpenAI.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        video_id: str
        thumbnail: ImageRef
        spritesheet: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
