class SyncLipsyncReact1(FalNode):
    """
    Re-perform a filmed speaker with Sync React-1: new speech on the lips, one of six emotions on the face.
    sync.so, react-1, video-to-video, video, lip-sync, emotion, dubbing

    Changes the lips only, the whole face, or head movement too; for clips of up to 15 seconds.

    Use cases:
    - Dub a short dialogue scene with matching faces
    - Make a stiff greeting in a company video look happy
    - Offer a director the same line in all six moods
    - Change the lips alone and keep the acting as filmed
    - Add natural head movement to a dubbed close-up
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
    title: ClassVar[str] = "Sync React-1 – Speech and Emotion"
    _required: ClassVar[tuple[str, ...]] = ("video", "audio", "emotion")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio", "emotion", "model_mode")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "video": {"max_duration": 15},
        "audio": {"max_duration": 15},
    }
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
    emotion: Emotion | None = Field(default=None, description="The emotion that the face should show.")
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
