class OmniHumanV15(FalNode):
    """
    Make a person in a picture speak or sing along with a recording, with ByteDance's OmniHuman 1.5.
    omnihuman, bytedance, image-to-video, video, lip-sync, avatar, talking-head

    Adds a prompt, a mask for who speaks, turbo, and 1080p for 30 or 720p for 60 seconds of sound.

    Use cases:
    - Make a one-minute talking lesson at 720p
    - Create a spokesperson clip from a photo
    - Let only the masked person of a couple speak
    - Direct gestures and gaze with a prompt
    - Preview a song in turbo before the 1080p take
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/omnihuman/v1.5"
    title: ClassVar[str] = "OmniHuman 1.5 – Image and Audio to Video"
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
        description="Picture of the person or figure that should speak or sing.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Mask for the picture: only the person in its white area speaks.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording of the speech or song that face and body follow, under 30 seconds at 1080p and under 60 at 720p.",
    )
    turbo_mode: bool = Field(default=False, description="Makes the video faster, at a slight loss of quality.")
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video: 720p is faster and takes up to 60 seconds of sound, 1080p up to 30.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        duration: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
