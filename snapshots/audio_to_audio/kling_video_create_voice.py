class KlingVideoCreateVoice(FalNode):
    """
    Register a voice for Kling's voice control from a recording of one speaker.
    kling, audio-to-audio, voice-clone, voice-id, voice-control, audio

    Takes 5 to 30 seconds of clean audio or video and returns a voice id for Kling nodes, no sound.

    Use cases:
    - Clone a shop owner's voice as an id for Kling adverts
    - Register a narrator's voice once for every shot of a Kling film
    - Get a voice id from a spoken phone video
    - Set up two speakers' ids before generating their scene
    - Turn a coach's ten-second recording into an id for Kling pep talks
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/create-voice"
    title: ClassVar[str] = "Kling – Create Voice"
    _required: ClassVar[tuple[str, ...]] = ("voice",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("voice",)
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "voice": {"max_duration": 30, "min_duration": 5, "formats": ["mov", "mp3", "mp4", "wav"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("voice_id",)}

    voice: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="voice_url",
        description="Audio or video of one person speaking clearly, without music or other voices. MP3, WAV, MP4 or MOV, 5 to 30 seconds.",
    )

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
