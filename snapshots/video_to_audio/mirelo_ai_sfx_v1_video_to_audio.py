class MireloAiSfxV1VideoToAudio(FalNode):
    """
    Generate sound effects in step with a video with the first Mirelo SFX, as sound files.
    mirelo, video-to-audio, sound-effects, sfx, foley, silent-video

    Always from the start of the clip, up to ten seconds, two to eight takes; version 1.5 adds a start offset.

    Use cases:
    - Make a sound track for a silent film clip
    - Get clicks and rolls for a marble run video
    - Repeat an older mix with the first Mirelo model and its fixed seed
    - Fetch the same machine clatter twice from the preset seed of 2105
    - Add takes to a sound library that the first Mirelo began
    """

    endpoint: ClassVar[str] = "mirelo-ai/sfx-v1/video-to-audio"
    title: ClassVar[str] = "Mirelo SFX 1 – Video to Audio"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "text_prompt", "duration", "num_samples")
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
        default=2105,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )
    duration: float | None = Field(default=10.0, ge=1, le=10, description="Length of the soundtrack in seconds.")

    class OutputType(TypedDict):
        output: AudioRef
        audio: list[AudioRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
