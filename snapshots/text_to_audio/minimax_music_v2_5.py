class MinimaxMusicV2_5(FalNode):
    """
    fal-ai/minimax-music/v2.5 on fal.ai: its words are not written yet.
    fal, text-to-audio, draft
    """

    endpoint: ClassVar[str] = "fal-ai/minimax-music/v2.5"
    title: ClassVar[str] = "Minimax Music 2.5"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "lyrics", "lyrics_optimizer")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        min_length=1,
        description="The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.",
    )
    lyrics: str = Field(
        default="",
        max_length=3500,
        description="What is sung, with marks for verse and chorus; left out, the model writes them or stays instrumental.",
    )
    is_instrumental: bool = Field(default=False)
    lyrics_optimizer: bool = Field(default=False)
    audio_setting: MinimaxMusicAudioSetting25 | None = Field(
        default=None, description="Sound file settings: format, sample rate, bit rate and channels."
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
