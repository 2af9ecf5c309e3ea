class MireloAiSfxV1VideoToAudio(FalNode):
    """
    Make synced sound effects for a silent video with the first Mirelo SFX model, always from the clip's beginning; an optional text steers it, and several samples return as audio files.
    mirelo, video-to-audio, sound-effects, sfx, foley, silent-video

    Use cases:
    - Give a marble run video its clicks and rolls
    - Voice a generated squirrel with rustling leaves and nibbling
    - Sound out a 1910 street film for a local history evening
    - Add spray and gulls to a model lighthouse shot
    - Try three samples of machinery noise on a printing press clip
    """

    endpoint: ClassVar[str] = "mirelo-ai/sfx-v1/video-to-audio"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "text_prompt", "duration", "num_samples")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio", 0)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to.",
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
        output: AudioRef
        audio: list[AudioRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
