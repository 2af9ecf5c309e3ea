class PixverseV4_5ImageToVideo(FalNode):
    """
    Animate a picture for 5 or 8 silent seconds with PixVerse v4.5, by 19 camera moves or a still background.
    pixverse, image-to-video, video, camera-control, stylized, 1080p

    360p to 1080p, the last for 5 seconds only, in five styles; Fast ends at 720p, v5 has no camera moves.

    Use cases:
    - Circle a product photo with the robo-arm move
    - Animate a holiday picture for a slideshow
    - Dolly far out of a scene in 1080p with v4.5
    - Follow a runner from the right for eight seconds
    - Combine a crane move with the anime style of v4.5
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
    title: ClassVar[str] = "PixVerse v4.5 – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "camera_movement", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationFiveOrEight = Field(
        default=DurationFiveOrEight.DURATION_5,
        description="Length of the video in seconds; 8 costs double, and 1080p allows 5 only.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    style: PixverseStyle | None = Field(
        default=None, description="Animated look of the whole clip; unset, picture and prompt decide."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that the video opens with."
    )
    camera_movement: CameraMovement | None = Field(
        default=None,
        description="How the camera travels, such as crane_up, whip_pan or hitchcock; fix_bg keeps the background still.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
