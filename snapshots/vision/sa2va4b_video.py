class Sa2va4bVideo(FalNode):
    """
    Ask about a video and get masks of the named object, with Sa2VA 4B.
    sa2va, vision, video, segmentation, mask, video-understanding

    Takes a video and a prompt, looks at 5 to 100 frames, and returns text and mask files; the 8B version costs twice as much.

    Use cases:
    - Mask a moving van in a traffic clip
    - Ask who leaves the room first in a video
    - Follow a skateboarder with a mask for a cut-out effect
    - Get answer and masks of a clip from one prompt
    - Sample 100 frames of a table tennis rally to mask the ball
    """

    endpoint: ClassVar[str] = "fal-ai/sa2va/4b/video"
    title: ClassVar[str] = "Sa2VA 4B – Video Chat and Masks"
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
