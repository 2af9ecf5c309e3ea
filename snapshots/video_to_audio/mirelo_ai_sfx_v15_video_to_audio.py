class MireloAiSfxV15VideoToAudio(FalNode):
    """
    Generate sound effects in step with a video with Mirelo SFX 1.5, as sound files.
    mirelo, video-to-audio, sound-effects, sfx, foley, sync

    Up to ten seconds and two to eight takes; a start offset, which version 1 lacks, lets the sound begin later in the clip.

    Use cases:
    - Make foley tracks for a silent animation
    - Get effects for a game trailer as separate files
    - Add footsteps from the eighth second on
    - Leave a title card silent and begin forge clanking at second three
    - Score the second half of a long clip by its offset
    """

    endpoint: ClassVar[str] = "mirelo-ai/sfx-v1.5/video-to-audio"
    title: ClassVar[str] = "Mirelo SFX 1.5 – Video to Audio"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "text_prompt", "duration", "start_offset", "num_samples")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio", 0)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip to which the sound effects are fitted; what happens in it decides them.",
    )
    text_prompt: str | None = Field(
        default=None, description="Sounds you want to hear, in words; left out, the picture alone decides."
    )
    num_samples: int | None = Field(
        default=2, ge=2, le=8, description="How many soundtracks to make for the same clip, to choose from."
    )
    seed: int = Field(
        default=8069,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )
    duration: float | None = Field(default=10.0, ge=1, le=10, description="Length of the soundtrack in seconds.")
    start_offset: float | None = Field(
        default=0.0, ge=0, description="Second of the video from which the sound is made; 0 starts at the beginning."
    )

    class OutputType(TypedDict):
        output: AudioRef
        audio: list[AudioRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
