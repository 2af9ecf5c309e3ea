class Sa2va4bVideo(FalNode):
    """
    Ask about a video and have the named object masked through its frames with Sa2VA 4B, the smaller model; you may limit how many frames are sampled.
    sa2va, vision, video-segmentation, masks, video-understanding, 4b

    Use cases:
    - Mask the skateboarder through a ten-second clip for a cut-out effect
    - Ask what the referee signals and get his outline over time
    - Follow the white van across a junction clip with a mask per frame
    - Segment the conductor's hands in a rehearsal video for a teaching overlay
    - Answer who leaves the room first from twenty sampled frames
    """

    endpoint: ClassVar[str] = "fal-ai/sa2va/4b/video"
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
