class Sa2va8bVideo(FalNode):
    """
    Ask about a video and get masks of the object you describe, with the larger Sa2VA 8B.
    sa2va, vision, video, segmentation, referring-expression, mask

    Takes a video and a prompt, looks at 5 to 100 frames, and returns text and mask files; 4B costs half.

    Use cases:
    - Track one dancer while others cross the picture
    - Mask a goalkeeper for a replay graphic
    - Single out a person by what they do in the clip
    - Tell similar cars apart by a long description
    - Answer a detailed question about a video and mask the proof
    """

    endpoint: ClassVar[str] = "fal-ai/sa2va/8b/video"
    title: ClassVar[str] = "Sa2VA 8B – Video Chat and Masks"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "num_frames_to_sample")

    prompt: str = Field(
        default="", description="The question about the video, or the thing to mask; say so if you want a mask."
    )
    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Footage to talk about and to mask things in."
    )
    num_frames_to_sample: int | None = Field(
        default=None, ge=5, le=100, description="How many frames of the video the model looks at; unset, it takes 32."
    )

    class OutputType(TypedDict):
        output: str
        masks: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
