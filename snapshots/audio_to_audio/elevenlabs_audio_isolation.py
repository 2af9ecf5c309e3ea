class ElevenlabsAudioIsolation(FalNode):
    """
    Extract clean speech from a recording or a video with ElevenLabs.
    elevenlabs, audio-to-audio, voice-isolation, noise-removal, speech, podcast

    Music, traffic and room noise go, a voice track comes back as sound; there is nothing to set. SAM Audio isolates other sounds by description.

    Use cases:
    - Clean the sound of a noisy podcast recording
    - Clean an interview filmed in the street
    - Get the voice track straight from a video file
    - Lift narration off a film whose music cannot be licensed
    - Save a wedding speech from clinking glasses without any settings
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/audio-isolation"
    title: ClassVar[str] = "ElevenLabs – Audio Isolation"
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "video")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording with the voice to free from other sound; give this or a video.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video whose voice should be freed from other sound; give this or a recording.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        timestamps: list[Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
