class ElevenlabsAudioIsolation(FalNode):
    """
    Extract clean speech from an audio or video file with ElevenLabs; music, traffic and room noise are taken away and a voice track is returned.
    elevenlabs, audio-to-audio, voice-isolation, noise-removal, speech, background-removal

    Use cases:
    - Free a market trader's interview from the crowd around her
    - Lift narration off a film whose music rights have lapsed
    - Save a groom's speech buried under clinking glasses
    - Prepare a helicopter pilot's radio tape for a documentary
    - Get dry dialogue from a phone video shot on a windy pier
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/audio-isolation"
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "video")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video whose sound should be cleaned; give this or audio_url.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        timestamps: list[Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
