class ChatterboxTextToSpeech(FalNode):
    """
    Speak text in the voice of a sample with Resemble AI's Chatterbox, with a dial for exaggeration.
    chatterbox, text-to-speech, speech, voice-cloning, emotion-tags, expressive

    Tags such as <laugh> or <sigh> act in the text; HD adds named voices and 48 kHz, Multilingual 23 languages.

    Use cases:
    - Record a voice-over in a cloned voice
    - Voice a video game character
    - Put a sniffle, a cough and a groan into a spoken line by tags
    - Let a cloned voice laugh, gasp or yawn where a tag stands
    - Read up to five thousand characters from one voice sample
    """

    endpoint: ClassVar[str] = "fal-ai/chatterbox/text-to-speech"
    title: ClassVar[str] = "Chatterbox – Text to Speech"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "audio", "exaggeration", "cfg")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(
        default="",
        max_length=5000,
        description="The words to speak. Sounds may stand between them as tags: <laugh>, <sigh>, <gasp>, <yawn>, <groan>, <cough>, <chuckle>, <sniffle>.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Sample of the voice to imitate, in style and tone; if none is given, fal takes a demo voice.",
    )
    exaggeration: float = Field(
        default=0.25,
        ge=0,
        le=1,
        description="How theatrical the delivery is; higher is more intense and can become unstable.",
    )
    temperature: float = Field(
        default=0.7,
        ge=0.05,
        le=2,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    cfg: float = Field(
        default=0.5,
        ge=0.1,
        le=1,
        description="How tightly delivery is guided; lower values give slower, more dramatic pacing.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance in the delivery, so that a reading can be repeated; -1 or 0 draws a new one.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
