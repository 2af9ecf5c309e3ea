class FfmpegApiImagesToVideo(FalNode):
    """
    Turn an ordered list of pictures into a silent MP4 with FFmpeg.
    ffmpeg, image-to-video, video, slideshow, stop-motion, time-lapse, animatic

    Each of up to 200 pictures is held for its own number of frames, at 1 to 120 frames a second; Compose works in milliseconds and adds sound.

    Use cases:
    - Turn a folder of site photos into a time-lapse
    - Make a silent slideshow from product photos
    - Assemble stop-motion shots at 12 frames a second
    - Hold the title card for 72 frames and each photo for 48
    - Time a storyboard animatic panel by panel in frame counts
    """

    endpoint: ClassVar[str] = "fal-ai/ffmpeg-api/images-to-video"
    title: ClassVar[str] = "FFmpeg – Images to Video"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "fps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    images: list[FfmpegApiImageFrame] = Field(
        default=[],
        max_length=200,
        min_length=1,
        description="The pictures in playing order, each with the number of frames that it stays on screen.",
    )
    fps: float = Field(
        default=24.0,
        ge=1,
        le=120,
        description="Frame rate of the video; a picture stays for its frames divided by this, in seconds.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
