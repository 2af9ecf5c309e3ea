class MireloAiSfxV1VideoToVideo(FalNode):
    """
    Add synchronised sound effects to a video with Mirelo SFX v1, returned as the clip with its new track; several takes, an optional text hint, ten seconds by default.
    mirelo, sfx-1, video-to-video, video, audio, sound-effects

    Version 1.5 also lets the sound start later.

    Use cases:
    - Give a tap dance drawing its clicks
    - Sound a silent kettle clip from hiss to whistle
    - Pick the better of two takes for a gravel crunch
    - Add beeps to an imagined spaceship panel
    - Score a paper-tearing close-up for a shop's unboxing reel
    """

    endpoint: ClassVar[str] = "mirelo-ai/sfx-v1/video-to-video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "text_prompt", "duration", "num_samples")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video", 0)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    text_prompt: str | None = Field(
        default=None, description="Sounds you want to hear, in words; left out, the picture alone decides."
    )
    num_samples: int | None = Field(
        default=2, ge=2, le=8, description="How many soundtracks to make for the same clip, to choose from."
    )
    seed: int = Field(
        default=2105,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.",
    )
    duration: float | None = Field(default=10.0, ge=1, le=10, description="Length of the soundtrack in seconds.")

    class OutputType(TypedDict):
        output: VideoRef
        video: list[VideoRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
