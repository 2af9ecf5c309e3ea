class KlingVideoAiAvatarV2Pro(FalNode):
    """
    Make a person, animal or cartoon speak your recording with Kling AI Avatar v2 Pro.
    kling, image-to-video, video, lip-sync, avatar, talking-head, pro

    One picture, one recording and an optional prompt go in; the dearer tier for finals, Standard takes the same inputs.

    Use cases:
    - Make a talking presenter from a portrait and a 45-second voice-over
    - Let a brand mascot speak a one-minute advert
    - Direct a spokesperson's smile and gestures by prompt in a Pro final
    - Give a cartoon fox a raised eyebrow and a nod by prompt while it talks
    - Render a sung verse of forty seconds from one portrait in Pro
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/ai-avatar/v2/pro"
    title: ClassVar[str] = "Kling AI Avatar v2 Pro"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person, animal or figure who is to speak, with the face in view.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    prompt: str = Field(
        default=".", description="Optional direction for manner and scene. The words spoken come from the audio."
    )

    class OutputType(TypedDict):
        output: VideoRef
        duration: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
