class MireloAiSfx1_6VideoToVideo(FalNode):
    """
    Add sound effects of up to a minute in step with a video with Mirelo SFX 1.6.
    mirelo, video-to-video, video, sound-effects, sfx, foley, add-audio

    Gives up to four versions of the clip with sound; 1.5 stops at ten seconds but can start at an offset.

    Use cases:
    - Score a generated short film with effects
    - Add ambience to a real estate tour
    - Sound a whole forty-second animation in one run
    - Return a single scored version of a long drone shot
    - Ask for footsteps on wet gravel through a minute of walking
    """

    endpoint: ClassVar[str] = "mirelo-ai/sfx1.6/video-to-video"
    title: ClassVar[str] = "Mirelo SFX 1.6 – Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "text_prompt", "duration", "num_samples")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video", 0)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip that should get sound effects; what happens in it decides them.",
    )
    text_prompt: str | None = Field(
        default=None, description="Sounds you want to hear, in words; unset, the picture alone decides."
    )
    duration: float = Field(
        default=10.0, ge=1, le=60, description="Length of the sound in seconds; more than ten is made piece by piece."
    )
    num_samples: int = Field(
        default=1,
        ge=1,
        le=4,
        description="How many versions of the clip to make; more give more choice and take longer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        video: list[VideoRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
