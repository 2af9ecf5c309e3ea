class FfmpegApiExtractFrame(FalNode):
    """
    Take the first, middle or last frame out of a video as a picture with FFmpeg.
    ffmpeg, image-to-image, extract-frame, thumbnail, still, video

    One clip in, one still out, nothing generated; Extract Nth Frame returns a whole series.

    Use cases:
    - Make a thumbnail from the middle of an uploaded video
    - Get a cover picture for a podcast clip
    - Save a shot's very last frame as the start picture of the next shot
    - Show the closing score of a match clip as a still
    - Send the closing picture of a time-lapse to an upscaler
    """

    class FrameType(str, Enum):
        FIRST = "first"
        MIDDLE = "middle"
        LAST = "last"

    endpoint: ClassVar[str] = "fal-ai/ffmpeg-api/extract-frame"
    title: ClassVar[str] = "FFmpeg – Extract Frame"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "frame_type")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The video from which one frame is taken."
    )
    frame_type: FrameType = Field(default=FrameType.FIRST, description="Which frame of the video to take out.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
