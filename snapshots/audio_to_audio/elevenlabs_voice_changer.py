class ElevenlabsVoiceChanger(FalNode):
    """
    Replace the speaker in a recording with an ElevenLabs voice while timing and delivery stay; optional noise removal and nineteen output formats, phone codecs included.
    elevenlabs, audio-to-audio, voice-changer, voice-conversion, speech, dubbing

    Use cases:
    - Act all the parts of a puppet film yourself and recast them after
    - Disguise a whistleblower while keeping her pauses and stress
    - Turn a director's scratch narration into a finished voice
    - Give a modder's own grunts to a female ranger character
    - Deliver a helpline prompt as telephone-ready mu-law audio
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/voice-changer"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "voice", "remove_background_noise", "output_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    voice: str = Field(
        default="Rachel", description="ElevenLabs voice that the recording is changed into, by name or identifier."
    )
    remove_background_noise: bool = Field(
        default=False, description="Frees the recording of background noise before the voice is changed."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    output_format: ElevenLabsOutputFormat = Field(
        default=ElevenLabsOutputFormat.MP3_44100_128,
        description="Audio coding with sample rate and, for mp3 and opus, the bit rate; ulaw and alaw are for telephone lines.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
