class SyncLipsyncReact1(FalNode):
    """
    Re-perform a speaker with Sync's React-1: match lips to audio and give the face one of six emotions, changing lips only, the whole face or head movement too.
    sync.so, react-1, video-to-video, video, lip-sync, emotion, acting

    Video and audio up to 15 seconds; lipsync 2 has no emotions.

    Use cases:
    - Make a flat audition line sound and look angry
    - Show a grieving widow version of a neutral soap opera take
    - Turn a receptionist's stiff greeting into a happy one
    - Offer acting students one line in all six moods
    - Dub a surprised reaction in Dutch with matching brows
    """

    class Emotion(str, Enum):
        HAPPY = "happy"
        SAD = "sad"
        ANGRY = "angry"
        DISGUSTED = "disgusted"
        SURPRISED = "surprised"
        NEUTRAL = "neutral"

    class ModelMode(str, Enum):
        LIPS = "lips"
        FACE = "face"
        HEAD = "head"

    endpoint: ClassVar[str] = "fal-ai/sync-lipsync/react-1"
    _required: ClassVar[tuple[str, ...]] = ("video", "audio", "emotion")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio", "emotion", "model_mode")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"video": {"max_duration": 15}, "audio": {"max_duration": 15}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of the speaker, whose lips are matched to the new speech. At most 15 seconds.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The speech or song that the lips follow. At most 15 seconds.",
    )
    emotion: Emotion | None = Field(
        default=None, description="Mood in which the text is spoken; left out, it follows from the words."
    )
    model_mode: ModelMode = Field(
        default=ModelMode.FACE,
        description="How much of the performance may change: the lips, the whole face, or the head's movement as well.",
    )
    lipsync_mode: LipsyncMode = Field(
        default=LipsyncMode.BOUNCE,
        description="What happens when sound and picture differ in length: cut, repeat, run back, fall silent or stretch.",
    )
    temperature: float = Field(
        default=0.5, ge=0, le=1, description="How expressive the delivery gets; higher means livelier."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
