class OmniHumanV15(FalNode):
    """
    Turn a human photo and audio into a performance with ByteDance's OmniHuman 1.5: adds an optional prompt, a turbo switch, and 1080p for up to 30 seconds or 720p for up to 60 seconds of sound.
    omnihuman, image-to-video, video, bytedance, lip-sync, avatar, 1080p

    Use cases:
    - Record a minute-long lesson intro and hand it to a drawn professor at 720p
    - Direct a street poet's photo to pace and point while the poem plays
    - Produce a 1080p rap verse visual from a single stage still
    - Use turbo to compare three takes of a charity appeal on one volunteer portrait
    - Have a hotel receptionist image deliver check-out times with a calm nod
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/omnihuman/v1.5"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt", "resolution", "turbo_mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str | None = Field(
        default=None,
        description="How the speaker behaves and what is around; the words spoken come from the audio or script.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or figure who is to speak or perform.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Image that marks the area to work on, usually white where something may change.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    turbo_mode: bool = Field(
        default=False, description="Runs a shortened process that is quicker and hardly looks different."
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        duration: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
