class MireloAiSfx1_6ExtendAudio(FalNode):
    """
    Extend a sound effect by up to 57 seconds with Mirelo SFX 1.6, or close it to a loop.
    mirelo, audio-to-audio, audio-extension, sound-effects, sfx, loop, ambience

    Takes a recording of 3 to 59 seconds and an optional prompt; the result is at most a minute, in up to four takes.

    Use cases:
    - Lengthen an ambience for a longer scene
    - Give a cut-off sound a natural tail
    - Turn ten seconds of rain into an endless game loop
    - Double a looped room tone in one file
    - Choose among four continuations of an engine hum
    """

    endpoint: ClassVar[str] = "mirelo-ai/sfx1.6/extend-audio"
    title: ClassVar[str] = "Mirelo SFX 1.6 – Extend Audio"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "append_duration", "text_prompt", "ambience")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"audio": {"max_duration": 59, "min_duration": 3}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio", 0)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The sound that should go on; it becomes the beginning of the result. 3 to 59 seconds.",
    )
    text_prompt: str | None = Field(
        default=None, description="How the sound should go on, in words; unset, the recording alone decides."
    )
    append_duration: float = Field(
        default=10.0, ge=1, le=57, description="Seconds to add after the recording; both together stay within a minute."
    )
    ambience: bool = Field(
        default=False,
        description="Joins the new end to the beginning, so that the result loops without a seam; off extends once.",
    )
    double_output: bool = Field(
        default=False, description="Puts the loop twice in a row into the file; counts only with ambience on."
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
