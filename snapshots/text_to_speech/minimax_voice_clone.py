class MinimaxVoiceClone(FalNode):
    """
    Clone a voice from at least ten seconds of audio and receive a MiniMax voice id plus a spoken preview; the id is deleted after seven days unless a MiniMax speech endpoint uses it.
    minimax, text-to-speech, voice-cloning, custom-voice, voice-id, speech

    Use cases:
    - Keep an audiobook reader's voice for corrections after the studio is gone
    - Bank a patient's voice before throat surgery for later speech
    - Clone the headteacher for weekly announcements she has no time to record
    - Clean and clone a voice from a noisy dictaphone tape
    - Create a house voice id for a podcast's sponsor reads
    """

    class Model(str, Enum):
        SPEECH_02_HD = "speech-02-hd"
        SPEECH_02_TURBO = "speech-02-turbo"
        SPEECH_01_HD = "speech-01-hd"
        SPEECH_01_TURBO = "speech-01-turbo"

    endpoint: ClassVar[str] = "fal-ai/minimax/voice-clone"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "text", "model", "noise_reduction")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"audio": {"min_duration": 10}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe. At least 10 seconds.",
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
        description="A sentence for the new voice to speak as a preview.",
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
