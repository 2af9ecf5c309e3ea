class ChatterboxTextToSpeech(FalNode):
    """
    Speak text with Resemble AI's Chatterbox in the voice of a reference clip, with an exaggeration dial and tags such as <laugh> or <sigh>.
    chatterbox, text-to-speech, speech, voice-cloning, emotion-tags, expressive

    The HD sibling adds preset voices and 48 kHz.

    Use cases:
    - Voice a grumpy troll for a tabletop session, groans included
    - Read a meme caption in the producer's own deadpan
    - Add a yawning narrator to a bedtime picture book reading
    - Produce an over-the-top villain line for a student film
    - Make a museum's mammoth talk and chuckle at school groups
    """

    endpoint: ClassVar[str] = "fal-ai/chatterbox/text-to-speech"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "audio", "exaggeration", "cfg")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(
        default="",
        max_length=5000,
        description="The words to speak. Cues such as <laugh> or <sigh> may stand between them.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
