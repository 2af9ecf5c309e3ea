class Sora2VideoToVideoRemix(FalNode):
    """
    Remix an earlier Sora 2 video by giving its video_id and a new prompt; motion and structure carry over, sound included.
    sora-2, openai, video-to-video, video, remix, audio

    Works only on clips made by Sora nodes with deletion switched off, never on uploads.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Swap the dog for a llama in yesterday's Sora clip
    - Turn an approved daytime advert into its night version
    - Keep a sketch's timing but change the doctor into a pirate
    - Repaint a generated chase in watercolour, footsteps and all
    - Try winter coats on the actors of a finished Sora scene
    """

    endpoint: ClassVar[str] = "fal-ai/sora-2/video-to-video/remix"
    _required: ClassVar[tuple[str, ...]] = ("video_id", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video_id", "prompt", "delete_video")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video_id: str = Field(
        default="",
        description="The id returned by an earlier Sora 2 run that was made with deletion off; uploads have none.",
    )
    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    delete_video: bool = Field(
        default=True, description="Deletes the video from the provider after the run; it cannot be remixed any more."
    )

    class OutputType(TypedDict):
        output: VideoRef
        video_id: str
        thumbnail: ImageRef
        spritesheet: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
