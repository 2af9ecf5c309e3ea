class KlingVideoV1ProAiAvatar(FalNode):
    """
    Create a talking avatar from a picture and a recording with Kling AI Avatar Pro, first generation, premium tier.
    kling, image-to-video, video, lip-sync, avatar, pro, talking-head

    Works on people, animals and cartoons; choose ai-avatar/v2/pro for the successor.

    Use cases:
    - Deliver a judge's mock-trial ruling with a courtroom sketch as speaker
    - Give a distillery tour script to the founder's framed likeness
    - Recreate last year's avatar host so an onboarding series stays uniform
    - Have a parrot photo squawk the hostel's house rules
    - Let a marble bust of a poet read a sonnet for the library foyer
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1/pro/ai-avatar"
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
        default=".", description="Optional note on gestures and setting; what is said is taken from the audio."
    )

    class OutputType(TypedDict):
        output: VideoRef
        duration: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
