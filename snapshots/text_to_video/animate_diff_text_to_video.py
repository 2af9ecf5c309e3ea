class AnimateDiffTextToVideo(FalNode):
    """
    Generate a short animated clip from text with AnimateDiff: 16 frames by default, 32 at most, and camera motions you stack from zoom, pan and tilt presets.
    animatediff, text-to-video, video, animation, camera-motion, stylized

    Stylized and silent; Turbo needs fewer steps.

    Use cases:
    - Zoom out from a painted koi pond as a two-second loop
    - Pan left over an anime rooftop for a lo-fi radio cover
    - Make an emoji-sized dancing teapot for a chat server
    - Combine tilt-up and zoom-in on a mushroom castle
    - Create a looping title card for a zine fair's website
    """

    class Motions(str, Enum):
        ZOOM_OUT = "zoom-out"
        ZOOM_IN = "zoom-in"
        PAN_LEFT = "pan-left"
        PAN_RIGHT = "pan-right"
        TILT_UP = "tilt-up"
        TILT_DOWN = "tilt-down"

    endpoint: ClassVar[str] = "fal-ai/fast-animatediff/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "video_size", "num_frames", "fps", "motions")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "video_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="(bad quality, worst quality:1.2), ugly faces, bad anime",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    num_frames: int = Field(
        default=16,
        ge=1,
        le=32,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    num_inference_steps: int = Field(
        default=25, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    fps: int = Field(
        default=8,
        ge=1,
        le=16,
        description="Frames per second of the clip; with the same number of frames, more make it shorter.",
    )
    motions: list[Motions] = Field(
        default=[],
        description="Camera moves to apply: zooms, pans and an upward or downward tilt, one or several at once.",
    )
    video_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE,
        description="Size of the video: a preset shape or your own width and height in pixels.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
