class Sa2va8bVideo(FalNode):
    """
    Understand a clip and track described objects as masks with Sa2VA 8B, the bigger video variant; returns mask files and a text answer to your prompt.
    sa2va, vision, video-segmentation, referring-segmentation, video-understanding, 8b

    Use cases:
    - Track the dancer in the grey skirt while four others cross her path
    - Mask the goalkeeper who moves left for a coach's replay graphic
    - Isolate the calf nearest its mother in pasture footage
    - Ask which juggler drops a ball and highlight that one
    - Segment the drone's landing pad across a descent recording
    """

    endpoint: ClassVar[str] = "fal-ai/sa2va/8b/video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "num_frames_to_sample")

    prompt: str = Field(default="", description="The question about the video, or what to point out in it.")
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to.",
    )
    num_frames_to_sample: int | None = Field(
        default=None,
        ge=5,
        le=100,
        description="How many frames of the video the model looks at; left out, it looks at all.",
    )

    class OutputType(TypedDict):
        output: str
        masks: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
