class XaiGrokImagineVideoExtendVideo(FalNode):
    """
    Continue a clip by 2 to 10 seconds with xAI's Grok Imagine.
    grok-imagine, xai, video-to-video, video, extend-video

    Takes an MP4 of 2 to 15 seconds, from any camera or model, and a prompt for what happens next.

    Use cases:
    - Lengthen a clip that ends too soon for a voice-over
    - Add an ending to a generated scene
    - Continue a two-second MP4 from any camera by a described action
    - Add exactly seven seconds to a Grok clip
    - Carry a fifteen-second product shot on to a ten-second close-up
    """

    endpoint: ClassVar[str] = "xai/grok-imagine-video/extend-video"
    title: ClassVar[str] = "Grok Imagine – Extend Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "duration")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "video": {"max_duration": 15, "min_duration": 2, "formats": ["mp4"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(default="", max_length=4096, description="What happens next in the video.")
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The clip to continue, from its last frame on. MP4, 2 to 15 seconds.",
    )
    duration: int = Field(default=6, ge=2, le=10, description="Length of the added part in seconds; longer costs more.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
