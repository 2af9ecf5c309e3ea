class GoogleGeminiOmniFlashEdit(FalNode):
    """
    Edit a video by one simple instruction with Google's Gemini Omni Flash.
    gemini, omni-flash, google, video-to-video, video, video-editing

    Takes a clip and a prompt and nothing else; voices cannot be edited, and uploads are barred in the EEA, the UK and Switzerland.

    Use cases:
    - Change the colour of a car in a clip
    - Replace the background of a presenter video
    - Remove a parked van from a clip and ask to keep the rest the same
    - Restyle a clip made with Omni Flash
    - Turn a summer clip wintry with one instruction and nothing else to set
    """

    endpoint: ClassVar[str] = "google/gemini-omni-flash/edit"
    title: ClassVar[str] = "Gemini Omni Flash – Edit Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The clip to edit; uploaded footage cannot be edited in the EEA, Switzerland and the United Kingdom.",
    )
    prompt: str = Field(
        default="", description="One simple instruction; add: Keep everything else the same. Voices cannot be edited."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
