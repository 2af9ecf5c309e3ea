class Rife(FalNode):
    """
    Interpolate between two pictures with RIFE: 1 to 64 frames in between, or a short video of them.
    rife, image-to-image, frame-interpolation, inbetween, tween, animation

    Follows motion by optical flow, up to 60 fps; FILM is the choice for larger motion.

    Use cases:
    - Add in-between frames to a stop-motion scene
    - Turn two timelapse photos into a short smooth clip
    - Rebuild one missing frame of a scanned film from its two neighbours
    - Fill the small steps between drawn poses with RIFE before FILM takes the large leaps
    - Make a 60 fps clip from two nearly alike pictures by RIFE's optical flow
    """

    class OutputTypeChoice(str, Enum):
        IMAGES = "images"
        VIDEO = "video"

    endpoint: ClassVar[str] = "fal-ai/rife"
    title: ClassVar[str] = "RIFE – Interpolate Images"
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
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the single frames when images rather than a video are asked for.",
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
