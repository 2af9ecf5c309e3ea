class KlingVideoV1StandardAiAvatar(FalNode):
    """
    Make a portrait, animal or cartoon speak a recording with the first Kling AI Avatar Standard.
    kling, image-to-video, video, lip-sync, avatar, talking-head, standard

    Picture, recording and an optional prompt at half the price of Pro; Kling AI Avatar v2 Standard is its successor.

    Use cases:
    - Let a coach's portrait speak a recorded pep talk
    - Explain recycling days in a 45-second speech by a cartoon
    - Draft a host's gestures by prompt before the Pro avatar
    - Continue an avatar series that was begun with Standard version 1
    - Read a forty-second store announcement through a mascot drawing
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1/standard/ai-avatar"
    title: ClassVar[str] = "Kling AI Avatar Standard"
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
        default=".", description="Optional remark on mood or surroundings. Speech comes only from the audio file."
    )

    class OutputType(TypedDict):
        output: VideoRef
        duration: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
