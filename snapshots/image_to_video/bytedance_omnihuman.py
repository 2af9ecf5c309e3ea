class BytedanceOmnihuman(FalNode):
    """
    Drive a photo of a person with speech or song using ByteDance's OmniHuman: face, gestures and mood follow an audio file under 30 seconds.
    omnihuman, image-to-video, video, bytedance, lip-sync, avatar, audio-driven

    No prompt or resolution choice; see v1.5 for those.

    Use cases:
    - Let a choir soloist's photo perform twenty seconds of her audition take
    - Animate a standing full-length picture of a tour guide with his welcome audio
    - Bring a founder's portrait and a short recorded apology together in one clip
    - Make an opera poster singer mouth the aria's opening phrase
    - Preview how a voice actor's demo fits a fantasy blacksmith character
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/omnihuman"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"audio": {"max_duration": 30}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or figure who is to speak or perform.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The speech or song that the lips follow. At most 30 seconds.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        duration: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
