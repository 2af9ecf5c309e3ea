class FfmpegApiExtractFrame(FalNode):
    """
    Pull one still from a video with ffmpeg: the first, middle or last frame.
    ffmpeg, image-to-image, extract-frame, thumbnail, video, utility

    A plain utility, no model behind it; handy for handing a clip's end to an image-to-video node.

    Use cases:
    - Take a clip's last frame as the opening picture of its sequel
    - Make thumbnails for a dance school's recital recordings
    - Grab the opening slate of every rush for a continuity sheet
    - Snap the midpoint of a wildlife-camera clip to sort foxes from cats
    - Send the final frame of a timelapse to an upscaler for print
    """

    class FrameType(str, Enum):
        FIRST = "first"
        MIDDLE = "middle"
        LAST = "last"

    endpoint: ClassVar[str] = "fal-ai/ffmpeg-api/extract-frame"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "frame_type")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to.",
    )
    frame_type: FrameType = Field(default=FrameType.FIRST, description="Which frame of the video to take out.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
