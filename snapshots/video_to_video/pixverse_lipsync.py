class PixverseLipsync(FalNode):
    """
    Match a person's lips in a video to an audio file, or to typed text spoken by one of fourteen PixVerse voices.
    pixverse, video-to-video, video, lip-sync, text-to-speech, voice

    The lip-sync node to pick when you have no recording; with no audio given, text-to-speech takes over.

    Use cases:
    - Type a museum's closing announcement for a filmed attendant
    - Give a silent generated witch a cackling line in Isabella's voice
    - Change a delivery date in a greengrocer's filmed message by typing
    - Sync a choirmaster's recorded thanks to his smiling clip
    - Voice a generated airport clerk without hiring a speaker
    """

    class VoiceId(str, Enum):
        EMILY = "Emily"
        JAMES = "James"
        ISABELLA = "Isabella"
        LIAM = "Liam"
        CHLOE = "Chloe"
        ADRIAN = "Adrian"
        HARPER = "Harper"
        AVA = "Ava"
        SOPHIA = "Sophia"
        JULIA = "Julia"
        MASON = "Mason"
        JACK = "Jack"
        OLIVER = "Oliver"
        ETHAN = "Ethan"
        AUTO = "Auto"

    endpoint: ClassVar[str] = "fal-ai/pixverse/lipsync"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio", "text", "voice_id")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of the speaker, whose lips are matched to the new speech.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    voice_id: VoiceId = Field(default=VoiceId.AUTO, description="Identifier of the voice that reads the text.")
    text: str | None = Field(
        default=None, description="Words to be spoken by a synthetic voice; used only when no audio is supplied."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
