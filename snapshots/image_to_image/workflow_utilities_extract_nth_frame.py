class WorkflowUtilitiesExtractNthFrame(FalNode):
    """
    Take every Nth frame out of a video as pictures with fal's Workflow Utilities.
    workflow-utilities, image-to-image, extract-frame, frames, video, training-data, contact-sheet

    Set the interval, a limit of up to 500 pictures and the format; FFmpeg's Extract Frame returns a single one.

    Use cases:
    - Collect training data pictures from a video
    - Pull evenly spaced stills of a finished clip for a contact sheet
    - Take every 30th frame of a walk-through for a photo set
    - Stop after the first 50 frames of a long recording
    - Split a short animation into all of its frames as png
    """

    class OutputFormat(str, Enum):
        PNG = "png"
        JPG = "jpg"
        JPEG = "jpeg"
        WEBP = "webp"

    endpoint: ClassVar[str] = "fal-ai/workflow-utilities/extract-nth-frame"
    title: ClassVar[str] = "Workflow Utilities – Extract Nth Frame"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "frame_interval", "max_frames", "output_format")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"video": {"max_file_size": 100000000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The video from which frames are taken. Up to 100 MB.",
    )
    frame_interval: int = Field(
        default=12, ge=1, le=300, description="Distance between the frames taken: 12 takes every twelfth, 1 takes each."
    )
    output_format: OutputFormat = Field(default=OutputFormat.PNG, description="File format of the result.")
    max_frames: int = Field(default=100, ge=1, le=500, description="Most frames to return; extraction stops there.")
    quality: int = Field(
        default=95,
        ge=1,
        le=100,
        description="Picture quality for jpg and webp; higher is finer and larger. Does not touch png.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        frame_count: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
