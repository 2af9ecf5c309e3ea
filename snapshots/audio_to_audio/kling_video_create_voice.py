class KlingVideoCreateVoice(FalNode):
    """
    Register a voice for Kling 2.6 voice control from 5 to 30 seconds of clean single-speaker audio or video; returns a voice id for Kling nodes, not a sound file.
    kling, audio-to-audio, voice-cloning, voice-id, custom-voice, voice-control

    Use cases:
    - Register a shop owner's voice so her Kling adverts sound like her
    - Keep one hero's voice constant across a ten-shot short
    - Use a coach's locker room clip for an animated pep talk
    - Give a historical society's narrator to a talking portrait
    - Set up two siblings' voice ids before generating their scene
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/create-voice"
    _required: ClassVar[tuple[str, ...]] = ("voice",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("voice",)
    _limits: ClassVar[dict[str, dict[str, float]]] = {"voice": {"max_duration": 30, "min_duration": 5}}
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
