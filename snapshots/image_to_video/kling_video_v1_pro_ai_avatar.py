class KlingVideoV1ProAiAvatar(FalNode):
    """
    Make a picture speak a recording with the first Kling AI Avatar Pro, the premium tier.
    kling, image-to-video, video, lip-sync, avatar, talking-head, pro

    Takes a person, animal or cartoon and a recording, plus an optional prompt; Kling AI Avatar v2 Pro is its successor.

    Use cases:
    - Turn a founder's portrait and a 40-second voice-over into a brand message
    - Give an audio guide a speaking host
    - Direct a course avatar's glances and nods by prompt
    - Redo a 35-second passage of a series begun with the first Pro avatar
    - Let a cartoon spokesman read a fifty-second advert
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1/pro/ai-avatar"
    title: ClassVar[str] = "Kling AI Avatar Pro"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or figure who should speak, with the face in view.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    prompt: str = Field(
        default=".", description="Optional note on gestures and setting; what is said is taken from the audio."
    )

    class OutputType(TypedDict):
        output: VideoRef
        duration: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
