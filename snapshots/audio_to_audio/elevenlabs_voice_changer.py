class ElevenlabsVoiceChanger(FalNode):
    """
    Replace the voice in a recording with an ElevenLabs voice while timing and delivery stay.
    elevenlabs, audio-to-audio, voice-changer, voice-conversion, speech, dubbing

    Takes a sound file and a voice name; can remove noise first and gives nineteen formats, telephone codecs included.

    Use cases:
    - Change your own narration into a professional voice
    - Disguise a speaker in an interview
    - Play all parts of an animation yourself and recast them by voice name
    - Clean a noisy scratch track and change its voice in one step
    - Deliver a re-voiced helpline prompt as mu-law audio
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/voice-changer"
    title: ClassVar[str] = "ElevenLabs Voice Changer"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "voice", "remove_background_noise", "output_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording of one speaker whose voice should be replaced.",
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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
