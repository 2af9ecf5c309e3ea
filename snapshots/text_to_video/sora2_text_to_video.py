class Sora2TextToVideo(FalNode):
    """
    Generate a 720p clip with synchronised sound from text, using OpenAI's Sora 2.
    sora, openai, text-to-video, video, audio, dialogue

    Lasts 4 to 20 seconds; a dated snapshot can be pinned and known characters blocked. Pro adds 1080p.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Film a spoken one-liner for a social sketch
    - Make a vertical clip with sound effects
    - Keep a series on one dated Sora snapshot
    - Write one more episode on the October 2025 snapshot of the first season
    - Rerun an advert's script on the snapshot of 8 December 2025
    """

    class Resolution(str, Enum):
        RESOLUTION_720P = "720p"

    class Model(str, Enum):
        SORA_2 = "sora-2"
        SORA_2_2025_12_08 = "sora-2-2025-12-08"
        SORA_2_2025_10_06 = "sora-2-2025-10-06"

    endpoint: ClassVar[str] = "fal-ai/sora-2/text-to-video"
    title: ClassVar[str] = "Sora 2 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio", "model")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P, description="Size of the video; 720p is the only one."
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
    model: Model = Field(
        default=Model.SORA_2,
        description="Which Sora 2 snapshot renders the clip; the undated name always means the newest.",
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
