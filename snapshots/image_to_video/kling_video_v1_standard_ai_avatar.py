class KlingVideoV1StandardAiAvatar(FalNode):
    """
    Make a portrait, animal or cartoon speak a recording with the first Kling AI Avatar Standard.
    kling, image-to-video, video, lip-sync, avatar, talking-head, standard

    Picture, recording and an optional prompt at half the price of Pro; Kling AI Avatar v2 Standard is its successor.

    Use cases:
    - Put a coach's recorded pep talk on a team photo
    - Explain recycling days with a cartoon speaker
    - Draft a talking host before the Pro avatar
    - Continue a cheap avatar series that was begun with version 1
    - Voice opening hours through a drawn shop mascot
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
