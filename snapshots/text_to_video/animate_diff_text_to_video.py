class AnimateDiffTextToVideo(FalNode):
    """
    Generate a short silent clip of up to 32 frames from text with AnimateDiff.
    animatediff, text-to-video, video, animation, camera-motion, stylized

    Six camera moves can be added and combined, which the Turbo version lacks; 25 steps and up to 16 frames a second.

    Use cases:
    - Make an anime-style clip for a music video
    - Create a small animation for a chat sticker
    - Zoom out from a painted scene in a two-second clip
    - Combine a tilt up with a zoom in on a fantasy castle
    - Pan left over a city backdrop for a game menu
    """

    class Motions(str, Enum):
        ZOOM_OUT = "zoom-out"
        ZOOM_IN = "zoom-in"
        PAN_LEFT = "pan-left"
        PAN_RIGHT = "pan-right"
        TILT_UP = "tilt-up"
        TILT_DOWN = "tilt-down"

    endpoint: ClassVar[str] = "fal-ai/fast-animatediff/text-to-video"
    title: ClassVar[str] = "AnimateDiff – Text to Video"
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
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_frames: int = Field(
        default=16, ge=1, le=32, description="Number of frames to make: more of them give a longer clip."
    )
    num_inference_steps: int = Field(
        default=25, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
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
        description="Size of the video in pixels: a preset shape or a width and height of your own.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
