class KlingVideoV1StandardAiAvatar(FalNode):
    """
    Animate a portrait, pet or cartoon to speak a recording with Kling AI Avatar Standard, the first generation's cheaper tier: image, audio, optional prompt.
    kling, image-to-video, video, lip-sync, avatar, standard, talking-head

    Newer sibling: ai-avatar/v2/standard.

    Use cases:
    - Let a cartoon bin lorry explain recycling days to a housing estate
    - Have a goldfish picture deliver a joke for the office quiz
    - Put a swimming coach's recorded pep talk on his poolside snapshot
    - Draft a shopping centre Santa who reads out opening hours
    - Turn a child's crayon king into the speaker of her own tale
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1/standard/ai-avatar"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or figure who is to speak or perform.",
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
