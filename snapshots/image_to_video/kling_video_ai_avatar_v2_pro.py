class KlingVideoAiAvatarV2Pro(FalNode):
    """
    Make a person, animal or cartoon speak your audio with the premium tier of Kling AI Avatar v2, Pro: one image, one recording, an optional prompt.
    kling, image-to-video, video, lip-sync, avatar, pro, talking-head

    Pick Standard v2 for cheaper drafts.

    Use cases:
    - Finish the hospital's multilingual welcome with one nurse portrait and final voice takes
    - Have an animated walrus deliver an aquarium's feeding-time announcement
    - Publish a conductor's season greeting from her portrait and a clean recording
    - Let a brewery's label monk tell the story of the autumn ale
    - Cast a stylized astronaut as presenter of a planetarium's closing remarks
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/ai-avatar/v2/pro"
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
        default=".", description="Optional direction for manner and scene. The words spoken come from the audio."
    )

    class OutputType(TypedDict):
        output: VideoRef
        duration: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
