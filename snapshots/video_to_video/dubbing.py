class Dubbing(FalNode):
    """
    Dub the speech of a video into Hindi, Turkish or English and match the lips to it.
    dubbing, video-to-video, video, translation, lip-sync, hindi

    Takes one video and neither script nor recording; with lip sync off only the sound changes.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Dub an English course video into Hindi
    - Translate a Turkish product video into English
    - Bring a safety briefing to a Hindi-speaking crew
    - Dub a clip without any script or voice recording
    - Change only the sound of a flat tour to Turkish
    """

    class TargetLanguage(str, Enum):
        HINDI = "hindi"
        TURKISH = "turkish"
        ENGLISH = "english"

    endpoint: ClassVar[str] = "fal-ai/dubbing"
    title: ClassVar[str] = "Dubbing – Hindi, Turkish, English"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "target_language", "do_lipsync")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The video whose speech is to be translated and spoken anew.",
    )
    target_language: TargetLanguage = Field(
        default=TargetLanguage.HINDI, description="Language in which the people in the video should speak."
    )
    do_lipsync: bool = Field(
        default=True, description="Fits the mouth to the new language; off only changes the sound."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
