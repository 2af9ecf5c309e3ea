class Dubbing(FalNode):
    """
    Dub a video's speech into Hindi, Turkish or English and, unless switched off, match the speaker's lips to the new voice.
    dubbing, video-to-video, video, audio, translation, lip-sync, hindi

    One clip in, one dubbed clip out; no audio file or script needed.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Offer a yoga lesson filmed in English to students in Lucknow
    - Dub a Turkish grandmother's recipe clip for her English in-laws
    - Bring an engineer's safety briefing to a Hindi-speaking crew
    - Try a Turkish version of an agency's flat tour without lip sync
    - Let a Hindi folk tale reach an English primary school
    """

    class TargetLanguage(str, Enum):
        HINDI = "hindi"
        TURKISH = "turkish"
        ENGLISH = "english"

    endpoint: ClassVar[str] = "fal-ai/dubbing"
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
