class PixverseLipsync(FalNode):
    """
    Match a speaker's lips to a recording, or to typed words in one of fourteen voices, with PixVerse Lipsync.
    pixverse, video-to-video, video, lip-sync, text-to-speech, dubbing

    Takes a video and a recording; without one the text is spoken, so no recording is needed.

    Use cases:
    - Change a date in a filmed announcement by typing
    - Dub a presenter with a translated recording
    - Give a silent generated character a voice from a list
    - Voice a clip with no microphone at hand
    - Let Emily or Oliver read the news from a filmed presenter's face
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
    title: ClassVar[str] = "PixVerse – Lipsync"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio", "text", "voice_id")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of the speaker, whose lips are matched to the new speech.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The speech or song that the lips follow; without one the text is spoken.",
    )
    voice_id: VoiceId = Field(
        default=VoiceId.AUTO,
        description="Voice that speaks the text; used only without a recording. Auto lets PixVerse choose.",
    )
    text: str | None = Field(
        default=None, description="Words to be spoken by a synthetic voice; used only when no audio is supplied."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
