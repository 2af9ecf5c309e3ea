class KlingVideoV1StandardTextToVideo(FalNode):
    """
    Generate video from text with Kling 1.0 Standard and explicit camera control: four preset moves, or pan, tilt, roll and zoom by amount.
    kling, text-to-video, video, standard, camera-control, v1

    5 or 10 seconds, three aspect ratios, silent.

    Use cases:
    - Roll the camera by a set amount through a hobbit-like burrow
    - Teach film terms by rendering one alley with tilt, pan and zoom
    - Fly forward_up out of a corn maze for a farm's opening day
    - Turn right into a secret library behind a fireplace
    - Retreat down_back from a giant's footprint for a bedtime epic
    """

    class CameraControlChoice(str, Enum):
        DOWN_BACK = "down_back"
        FORWARD_UP = "forward_up"
        RIGHT_TURN_FORWARD = "right_turn_forward"
        LEFT_TURN_FORWARD = "left_turn_forward"

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1/standard/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "duration",
        "aspect_ratio",
        "camera_control",
        "advanced_camera_control",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    negative_prompt: str = Field(
        default="blur, distort, and low quality",
        max_length=2500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    cfg_scale: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.",
    )
    camera_control: CameraControlChoice | None = Field(
        default=None,
        description="A ready-made camera move. For your own amount of pan, tilt, roll or zoom use the advanced control.",
    )
    advanced_camera_control: CameraControl | None = Field(
        default=None, description="One camera axis and how far to move along it, in place of a preset move."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
