class Film(FalNode):
    """
    Create the frames between two pictures with FILM, Google's interpolator for large motion.
    film, image-to-image, frame-interpolation, inbetween, morph, video

    Give a start and an end image; get up to 64 stills or a short video back.

    Use cases:
    - Smooth two burst photos of a jumping collie into a moving keepsake
    - Fill in between puppet poses shot too far apart
    - Ease a before-and-after garden pair into a half-minute of growth
    - Slide a chessboard from one move to the next as video
    - Make a glacier's two survey photos breathe for an exhibition loop
    """

    class OutputTypeChoice(str, Enum):
        IMAGES = "images"
        VIDEO = "video"

    endpoint: ClassVar[str] = "fal-ai/film"
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
    image_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File type of the pictures; one compresses smaller, another loses nothing.",
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How carefully the video file is written: quick and large, or slow and small.",
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
