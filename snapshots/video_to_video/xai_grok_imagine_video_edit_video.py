class XaiGrokImagineVideoEditVideo(FalNode):
    """
    Edit a clip by instruction with xAI's Grok Imagine.
    grok-imagine, xai, video-to-video, video, video-editing, 480p

    Only the first 8 seconds are used, shrunk to about 854x480; the result is 480p or 720p and no reference picture is taken.

    Use cases:
    - Change the season in a short outdoor clip
    - Restyle a social clip as a cartoon
    - Swap an object in eight seconds of footage by words alone
    - Recolour clothing in a small clip with Grok
    - Preview an edit idea on the start of a longer video
    """

    class Resolution(str, Enum):
        AUTO = "auto"
        RESOLUTION_480P = "480p"
        RESOLUTION_720P = "720p"

    endpoint: ClassVar[str] = "xai/grok-imagine-video/edit-video"
    title: ClassVar[str] = "Grok Imagine – Edit Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(default="", max_length=4096, description="The edit to make.")
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The clip to edit; it is shrunk to 854x480 and cut to its first 8 seconds.",
    )
    resolution: Resolution = Field(
        default=Resolution.AUTO, description="Size of the video: 480p or 720p; auto goes by the clip."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
