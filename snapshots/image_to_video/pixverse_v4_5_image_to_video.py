class PixverseV4_5ImageToVideo(FalNode):
    """
    fal-ai/pixverse/v4.5/image-to-video on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    class CameraMovement(str, Enum):
        HORIZONTAL_LEFT = "horizontal_left"
        HORIZONTAL_RIGHT = "horizontal_right"
        VERTICAL_UP = "vertical_up"
        VERTICAL_DOWN = "vertical_down"
        ZOOM_IN = "zoom_in"
        ZOOM_OUT = "zoom_out"
        CRANE_UP = "crane_up"
        QUICKLY_ZOOM_IN = "quickly_zoom_in"
        QUICKLY_ZOOM_OUT = "quickly_zoom_out"
        SMOOTH_ZOOM_IN = "smooth_zoom_in"
        CAMERA_ROTATION = "camera_rotation"
        ROBO_ARM = "robo_arm"
        SUPER_DOLLY_OUT = "super_dolly_out"
        WHIP_PAN = "whip_pan"
        HITCHCOCK = "hitchcock"
        LEFT_FOLLOW = "left_follow"
        RIGHT_FOLLOW = "right_follow"
        PAN_LEFT = "pan_left"
        PAN_RIGHT = "pan_right"
        FIX_BG = "fix_bg"

    endpoint: ClassVar[str] = "fal-ai/pixverse/v4.5/image-to-video"
    title: ClassVar[str] = "PixVerse V4.5 Image To Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "resolution", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: DurationFiveOrEight = Field(
        default=DurationFiveOrEight.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    style: PixverseStyle | None = Field(
        default=None,
        description="Look or manner of the result, such as anime or photograph; left out, the prompt decides.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    camera_movement: CameraMovement | None = Field(
        default=None, description="The way the camera travels during the clip; left out, the prompt decides."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
