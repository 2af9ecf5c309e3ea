class Film(FalNode):
    """
    Create the frames between two pictures with FILM, Google's interpolator for large motion.
    film, image-to-image, frame-interpolation, inbetween, morph, video

    Takes a start and an end image; returns up to 64 stills or a short video, with the two included on request.

    Use cases:
    - Turn two burst photos into a short moving clip
    - Fill in the missing frames of a stop-motion scene
    - Write a before-and-after morph as a video at maximum quality
    - Keep a two-photo greeting clip small enough for an email by write mode
    - Bridge a dancer's wide leap between two photos with FILM's large-motion model
    """

    class OutputTypeChoice(str, Enum):
        IMAGES = "images"
        VIDEO = "video"

    endpoint: ClassVar[str] = "fal-ai/film"
    title: ClassVar[str] = "FILM – Interpolate Frames"
    _required: ClassVar[tuple[str, ...]] = ("start_image", "end_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("start_image", "end_image", "num_frames", "output_type", "fps")
    _alternatives: ClassVar[tuple[str, ...]] = ("video",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    start_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="start_image_url",
        description="The first picture, from which the movement starts.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="The second picture, at which the movement ends; best of the same size and scene.",
    )
    output_type: OutputTypeChoice = Field(
        default=OutputTypeChoice.IMAGES, description="Whether single pictures or one video come back."
    )
    image_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG, description="File format of the stills; counts only for image output."
    )
    video_quality: VideoQuality = Field(
        default=VideoQuality.HIGH,
        description="How little the video is compressed; higher looks better and makes a larger file. Counts only for video output.",
    )
    video_write_mode: VideoWriteMode = Field(
        default=VideoWriteMode.BALANCED,
        description="How the video file is written: fast and large, or slow and small. Counts only for video output.",
    )
    num_frames: int = Field(default=1, ge=1, le=64, description="How many frames to make between the two pictures.")
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
