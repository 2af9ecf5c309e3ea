class MireloAiSfx1_6InpaintAudio(FalNode):
    """
    Redo a stretch of a short sound recording with Mirelo SFX 1.6 while the rest stays.
    mirelo, audio-to-audio, audio-inpainting, sound-effects, sfx, repair

    Takes a clip of up to ten seconds and a stretch of one to eight; up to four takes, with or without a prompt.

    Use cases:
    - Remove a click from a sound effect
    - Replace one hit in a foley take
    - Swap the bark in a ten-second street clip for a bicycle bell
    - Hear four repairs of a dropped second side by side
    - Let the surroundings fill a gap without any prompt
    """

    endpoint: ClassVar[str] = "mirelo-ai/sfx1.6/inpaint-audio"
    title: ClassVar[str] = "Mirelo SFX 1.6 – Inpaint Audio"
    _required: ClassVar[tuple[str, ...]] = ("audio", "segment")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "segment", "text_prompt", "num_samples")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"audio": {"max_duration": 10}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio", 0)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The short recording of which one stretch is made anew. At most 10 seconds.",
    )
    segment: MireloAiAudioSegmentSpec | None = Field(
        default=None, description="The stretch to redo, by its start and end in seconds; all outside is kept."
    )
    text_prompt: str | None = Field(
        default=None, description="What should be heard in the stretch, in words; unset, its surroundings decide."
    )
    num_samples: int = Field(
        default=1, ge=1, le=4, description="How many variants to produce; more give more choice and take longer."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    upload_audio_format: UploadAudioFormat = Field(
        default=UploadAudioFormat.WAV, description="File format of the results."
    )

    class OutputType(TypedDict):
        output: AudioRef
        audio: list[AudioRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
