class KlingVideoAiAvatarV2Standard(FalNode):
    """
    Turn a picture and a voice recording into a talking avatar with Kling AI Avatar v2 Standard: the lower-priced tier of version 2 for humans, animals and drawn figures, with the same inputs as Pro.
    kling, image-to-video, video, lip-sync, avatar, standard, talking-head

    Use cases:
    - Send parents a weekly note spoken by the class guinea pig
    - Voice drafts of a bank's help avatar before paying for the premium render
    - Give each quiz round host a face using sketches and phone recordings
    - Have a drawn plumber explain how to bleed a radiator
    - Wish a colleague well through the office plant with googly eyes
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/ai-avatar/v2/standard"
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
        default=".", description="Optional hint about gesture, mood or setting. It does not supply the speech."
    )

    class OutputType(TypedDict):
        output: VideoRef
        duration: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
