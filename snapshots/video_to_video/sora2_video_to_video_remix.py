class Sora2VideoToVideoRemix(FalNode):
    """
    Remix an earlier Sora 2 video by its ID and a new prompt; motion and structure carry over.
    sora, openai, video-to-video, video, remix, audio

    Works only on clips that Sora nodes made with deletion off, never on uploaded footage.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Turn an approved daytime advert into its night version
    - Change the outfit in a finished Sora scene
    - Keep a sketch's timing and swap one role
    - Repaint a generated chase as watercolour
    - Vary a Sora clip by its ID instead of a file
    """

    endpoint: ClassVar[str] = "fal-ai/sora-2/video-to-video/remix"
    title: ClassVar[str] = "Sora 2 – Remix"
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
        description="What should be different in the remix. Concrete words get closest.",
    )
    delete_video: bool = Field(
        default=True, description="Deletes the new clip from OpenAI after the run, so that it cannot be remixed again."
    )

    class OutputType(TypedDict):
        output: VideoRef
        video_id: str
        thumbnail: ImageRef
        spritesheet: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
