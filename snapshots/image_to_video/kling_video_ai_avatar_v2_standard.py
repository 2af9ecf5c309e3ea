class KlingVideoAiAvatarV2Standard(FalNode):
    """
    Turn a picture and a recording into a talking avatar with Kling AI Avatar v2 Standard.
    kling, image-to-video, video, lip-sync, avatar, talking-head, standard

    For people, animals and drawn figures, with an optional prompt; cheaper than Pro, with the same inputs.

    Use cases:
    - Make a talking explainer from a drawing and a one-minute recording
    - Send a spoken greeting from a photo
    - Draft a help avatar whose nods and glances a prompt describes
    - Produce weekly forty-second news clips with one host's portrait
    - Plan captions by the length that comes back with an avatar draft
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/ai-avatar/v2/standard"
    title: ClassVar[str] = "Kling AI Avatar v2 Standard"
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
        default=".", description="Optional hint about gesture, mood or setting. It does not supply the speech."
    )

    class OutputType(TypedDict):
        output: VideoRef
        duration: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
