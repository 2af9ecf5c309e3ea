class KlingVideoV1StandardTextToVideo(FalNode):
    """
    Generate silent video from text with Kling 1.0 Standard and steer the camera by number.
    kling, text-to-video, video, camera-control, pan, zoom, standard

    Four ready-made moves, or an exact amount of pan, tilt, roll or zoom; the only Kling text node with camera controls.

    Use cases:
    - Make an establishing shot with a preset camera move for a slideshow
    - Show a room with the preset right-turn camera for a property pitch
    - Fly forward and up out of a corn maze by a camera preset
    - Teach film terms with one alley in tilt, pan and zoom
    - Roll the camera by a set amount in a nightmare scene
    """

    class CameraControlChoice(str, Enum):
        DOWN_BACK = "down_back"
        FORWARD_UP = "forward_up"
        RIGHT_TURN_FORWARD = "right_turn_forward"
        LEFT_TURN_FORWARD = "left_turn_forward"

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1/standard/text-to-video"
    title: ClassVar[str] = "Kling 1.0 Standard – Text to Video"
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
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    negative_prompt: str = Field(
        default="blur, distort, and low quality",
        max_length=2500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    cfg_scale: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.",
    )
    camera_control: CameraControlChoice | None = Field(
        default=None,
        description="A ready-made camera move. For your own amount of pan, tilt, roll or zoom use advanced_camera_control.",
    )
    advanced_camera_control: CameraControl | None = Field(
        default=None, description="One kind of camera movement and how far it goes, in place of a ready-made move."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
