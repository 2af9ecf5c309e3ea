class WorkflowUtilitiesScaleVideo(FalNode):
    """
    Resize a video to a width and height with FFmpeg in fal's Workflow Utilities.
    ffmpeg, video-to-video, video, resize, scale, crop, letterbox

    Stretch, pad or crop handle another shape; codec, speed and quality can be set. No detail is invented, unlike with upscalers.

    Use cases:
    - Resize a clip to 1080p before upload
    - Make a vertical version by cropping the middle
    - Letterbox a wide clip with white bars for a square post
    - Shrink a large master with H.265 at a CRF of 28
    - Set only the width and keep the shape of the video
    """

    class Mode(str, Enum):
        STRETCH = "stretch"
        PAD = "pad"
        CROP = "crop"

    class PadColor(str, Enum):
        BLACK = "black"
        WHITE = "white"
        RED = "red"
        GREEN = "green"
        BLUE = "blue"
        GRAY = "gray"

    class Codec(str, Enum):
        LIBX264 = "libx264"
        LIBX265 = "libx265"

    class Preset(str, Enum):
        ULTRAFAST = "ultrafast"
        FAST = "fast"
        MEDIUM = "medium"
        SLOW = "slow"

    endpoint: ClassVar[str] = "fal-ai/workflow-utilities/scale-video"
    title: ClassVar[str] = "Workflow Utilities – Scale Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "width", "height", "mode")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"video": {"max_file_size": 500000000}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The video to resize, with an even width and height. Up to 500 MB.",
    )
    width: int | None = Field(
        default=None,
        ge=2,
        le=7680,
        description="New width in pixels, an even number; unset, it follows from the height. One of the two must be set.",
    )
    height: int | None = Field(
        default=None,
        ge=2,
        le=4320,
        description="New height in pixels, an even number; unset, it follows from the width. One of the two must be set.",
    )
    mode: Mode = Field(
        default=Mode.STRETCH,
        description="What happens when the shape differs: stretch distorts, pad adds bars, crop cuts the edges.",
    )
    pad_color: PadColor = Field(
        default=PadColor.BLACK, description="Colour of the bars in pad mode; ignored in the others."
    )
    codec: Codec = Field(
        default=Codec.LIBX264, description="Encoding: libx264 plays almost everywhere, libx265 makes smaller files."
    )
    preset: Preset = Field(
        default=Preset.FAST, description="Speed of encoding: slower takes longer and makes smaller files."
    )
    crf: int = Field(
        default=18,
        ge=0,
        le=51,
        description="Quality: lower looks better and makes larger files; at 18 hardly any loss can be seen.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        original_width: int
        original_height: int
        scaled_width: int
        scaled_height: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
