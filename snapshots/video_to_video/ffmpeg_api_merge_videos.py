class FfmpegApiMergeVideos(FalNode):
    """
    Join two or more videos end to end with FFmpeg.
    ffmpeg, video-to-video, video, concatenate, merge, editing

    Takes clips in order, with a common size and frame rate if you set them; use Compose for timing, layers or separate sound.

    Use cases:
    - String five generated shots into one advert
    - Join phone clips into a birthday greeting
    - Put the same logo intro before every lesson of a course
    - Unify square and wide clips in one 1080 by 1080 reel
    - Let the second clip decide the shape of the whole video
    """

    endpoint: ClassVar[str] = "fal-ai/ffmpeg-api/merge-videos"
    title: ClassVar[str] = "FFmpeg – Merge Videos"
    _required: ClassVar[tuple[str, ...]] = ("videos",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("videos", "resolution", "target_fps")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "resolution": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    videos: list[VideoRef] = Field(
        default=[], serialization_alias="video_urls", min_length=2, description="The clips to join, in playing order."
    )
    target_fps: float | None = Field(
        default=None,
        ge=1,
        le=60,
        description="Common frame rate of the joined video; unset, the lowest among the clips is taken.",
    )
    resolution: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the joined video: a preset shape or a width and height of your own. Unset, the smallest width and height among the clips. 512 to 2048 px a side.",
    )
    resolution_aspect_ratio_video_index: int | None = Field(
        default=None,
        description="Place in the list, counted from 0, of the clip whose shape the video takes when no resolution is set.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        metadata: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
