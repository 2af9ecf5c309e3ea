class Sora2TextToVideo(FalNode):
    """
    Generate 4, 8 or 12 second 720p clips with synchronised sound from text using OpenAI's Sora 2.
    sora-2, openai, text-to-video, video, audio, dialogue

    You can pin a dated snapshot and block known characters and brands; the Pro tier adds 1080p.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Film a one-line interview with a Viking dentist for a toothbrush sketch
    - Stage a twelve-second cooking blunder with sizzles and a spoken apology
    - Hear a referee's whistle and crowd on an imagined underwater football pitch
    - Make a vertical clip of a grandmother skateboarding past a church bell
    - Keep to one dated snapshot so a series of museum skits matches
    """

    class Resolution(str, Enum):
        RESOLUTION_720P = "720p"

    class Model(str, Enum):
        SORA_2 = "sora-2"
        SORA_2_2025_12_08 = "sora-2-2025-12-08"
        SORA_2_2025_10_06 = "sora-2-2025-10-06"

    endpoint: ClassVar[str] = "fal-ai/sora-2/text-to-video"
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
        default=Resolution.RESOLUTION_720P,
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
    model: Model = Field(
        default=Model.SORA_2,
        description="Which Sora 2 snapshot renders the clip; the undated name always means the newest.",
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
