class BytedanceOmnihuman(FalNode):
    """
    Make a person in a picture speak or sing along with a recording, with ByteDance's first OmniHuman.
    omnihuman, bytedance, image-to-video, video, lip-sync, avatar, talking-head

    Face, gestures and mood follow up to 30 seconds of sound; 1.5 adds a prompt and a choice of size.

    Use cases:
    - Turn a portrait and a voice-over into a talking clip
    - Let a poster singer perform her song
    - Add an episode to a series that was made with the first OmniHuman
    - Give reception staff a form with two fields only, guest photo and recorded greeting
    - Redo a first-version OmniHuman clip after the speaker re-recorded a line
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/omnihuman"
    title: ClassVar[str] = "OmniHuman – Image and Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"audio": {"max_duration": 30}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person or figure that should speak or sing.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording of the speech or song that face and body follow. At most 30 seconds.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        duration: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
