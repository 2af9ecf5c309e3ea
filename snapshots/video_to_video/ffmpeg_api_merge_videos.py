class FfmpegApiMergeVideos(FalNode):
    """
    Join two or more videos end to end in the given order with FFmpeg, optionally at a set resolution and frame rate.
    ffmpeg, video-to-video, video, concatenate, merge, editing

    A plain concatenation; use Compose when clips need timing, layers or separate sound.

    Use cases:
    - String five generated five-second shots into one bakery advert
    - Join a rowing club's race clips into a season film
    - Attach a logo ident before every lesson of a pottery course
    - Combine phone clips from each cousin into a birthday greeting
    - Unify square and wide clips at 1080 by 1080 in one reel
    """

    endpoint: ClassVar[str] = "fal-ai/ffmpeg-api/merge-videos"
    _required: ClassVar[tuple[str, ...]] = ("videos",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("videos", "resolution", "target_fps")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "resolution": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    videos: list[VideoRef] = Field(
        default=[],
        serialization_alias="video_urls",
        min_length=2,
        description="Videos to work with, in the order in which they are joined or referred to.",
    )
    target_fps: float | None = Field(
        default=None,
        ge=1,
        le=60,
        description="Common frame rate of the joined video; left out, the lowest among the clips is taken.",
    )
    resolution: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the video; higher is sharper, takes longer and often costs more. 512 to 2048 px a side.",
    )
    resolution_aspect_ratio_video_index: int | None = Field(default=None)

    class OutputType(TypedDict):
        output: VideoRef
        metadata: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
