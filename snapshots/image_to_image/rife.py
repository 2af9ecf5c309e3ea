class Rife(FalNode):
    """
    Interpolate between two images with RIFE and get one to 64 in-between frames, or a short video of them at up to 60 fps.
    rife, image-to-image, frame-interpolation, in-between, tween, animation

    Follows motion, where post-processing/dissolve merely fades.

    Use cases:
    - Add seven frames between two stop-motion clay poses
    - Smooth the change between two timelapse photos of a rising loaf
    - Make a morph clip from two near-identical window displays
    - Invent the missing frame in a damaged reel of a village procession
    - Slide a hand-drawn fish from left to right for a school animation
    """

    class OutputTypeChoice(str, Enum):
        IMAGES = "images"
        VIDEO = "video"

    endpoint: ClassVar[str] = "fal-ai/rife"
    _required: ClassVar[tuple[str, ...]] = ("start_image", "end_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("start_image", "end_image", "num_frames", "output_type", "fps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    start_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="start_image_url",
        description="Image to begin with; the in-between frames or the video grow out of it.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open.",
    )
    output_type: OutputTypeChoice = Field(
        default=OutputTypeChoice.IMAGES, description="Whether you get single pictures or one video."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the single frames when images rather than a video are asked for.",
    )
    num_frames: int = Field(
        default=1,
        ge=1,
        le=64,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    include_start: bool = Field(default=False, description="Keeps the opening picture in the returned sequence.")
    include_end: bool = Field(default=False, description="Keeps the closing picture in the returned sequence.")
    fps: int = Field(
        default=8,
        ge=1,
        le=60,
        description="Frame rate of the result, used when a video rather than single images is asked for.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        video: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
