class MinimaxVoiceClone(FalNode):
    """
    Clone a voice from at least ten seconds of sound with MiniMax and get its identifier and a spoken sample.
    minimax, text-to-speech, voice-cloning, custom-voice, voice-id, narration

    Unless a MiniMax speech node uses it within seven days, the voice is deleted; Design needs no recording.

    Use cases:
    - Clone a narrator's voice for corrections
    - Make a house voice for a podcast
    - Turn ten seconds of your own speech into a voice for MiniMax speech nodes
    - Clean a noisy sample of a real person before cloning
    - Give a speech aid the voice that a patient recorded before an operation
    """

    class Model(str, Enum):
        SPEECH_02_HD = "speech-02-hd"
        SPEECH_02_TURBO = "speech-02-turbo"
        SPEECH_01_HD = "speech-01-hd"
        SPEECH_01_TURBO = "speech-01-turbo"

    endpoint: ClassVar[str] = "fal-ai/minimax/voice-clone"
    title: ClassVar[str] = "MiniMax Voice Clone"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "text", "model", "noise_reduction")
    _may_be_empty: ClassVar[tuple[str, ...]] = ("output",)
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"audio": {"min_duration": 10}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording of the one person whose voice is cloned. The voice is deleted unless a speech node uses it within 7 days. At least 10 seconds.",
    )
    noise_reduction: bool = Field(default=False, description="Cleans the sample of noise before cloning.")
    need_volume_normalization: bool = Field(
        default=False, description="Evens out the loudness of the sample before cloning."
    )
    accuracy: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="How closely the sample's recognised text must match before the clone is accepted.",
    )
    text: str | None = Field(
        default="Hello, this is a preview of your cloned voice! I hope you like it!",
        max_length=1000,
        description="Sentence that the new voice speaks as a sample; an example is set.",
    )
    model: Model = Field(
        default=Model.SPEECH_02_HD,
        description="MiniMax speech model that speaks the preview; the cloned id itself works with others too.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        custom_voice_id: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
