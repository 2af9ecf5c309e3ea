class MireloAiSfx1_6TextToAudio(FalNode):
    """
    Generate sound effects or looping ambience of up to a minute from text with Mirelo SFX 1.6.
    mirelo, text-to-audio, sound-effects, sfx, ambience, loop, game-audio

    Gives up to four takes in WAV, MP3, AAC or FLAC; its siblings work on a clip or a recording instead.

    Use cases:
    - Make effects for a game level
    - Generate a door knock for an audio drama
    - Loop a spaceship drone without a seam from a sentence, no recording at hand
    - Describe rain and get its loop doubled to two minutes in one file
    - Get a tenth of a second of click for a button
    """

    endpoint: ClassVar[str] = "mirelo-ai/sfx1.6/text-to-audio"
    title: ClassVar[str] = "Mirelo SFX 1.6 – Text to Audio"
    _required: ClassVar[tuple[str, ...]] = ("text_prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text_prompt", "duration", "ambience", "num_samples")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio", 0)}

    text_prompt: str = Field(default="", min_length=4, description="The sound to make: source, surroundings, course.")
    duration: float = Field(default=10.0, ge=0.1, le=60, description="Length of the recording in seconds.")
    ambience: bool = Field(
        default=False,
        description="Makes a piece that loops without a seam, such as room tone or rain; off makes a plain effect.",
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
