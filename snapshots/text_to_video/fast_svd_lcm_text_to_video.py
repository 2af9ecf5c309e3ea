class FastSvdLcmTextToVideo(FalNode):
    """
    Generate a silent 25-frame clip from text in about four steps with Stable Video Diffusion 1.1 Turbo.
    stable-video-diffusion, text-to-video, video, svd, lcm, turbo, fast

    Motion, frame rate and size can be set; the version without LCM takes more steps and looks finer.

    Use cases:
    - Make a quick moving background for a quiz
    - Draft a water texture for a projection
    - Check a clip idea in the Turbo version before full Stable Video Diffusion
    - Get a 25-frame insert in four steps with the step count left alone
    - Sketch a cloud plate in Turbo before the full version renders it in eighty steps
    """

    endpoint: ClassVar[str] = "fal-ai/fast-svd-lcm/text-to-video"
    title: ClassVar[str] = "Stable Video Diffusion 1.1 Turbo – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "video_size", "motion_bucket_id", "fps", "steps")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "video_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    motion_bucket_id: int = Field(
        default=127, ge=1, le=255, description="Amount of motion; a higher number moves more."
    )
    cond_aug: float = Field(
        default=0.02,
        ge=0,
        le=10,
        description="Noise on the frame that the motion starts from: higher strays further from it and moves more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    steps: int = Field(default=4, ge=1, le=20, description="Denoising steps: more of them take longer and add detail.")
    fps: int = Field(
        default=10,
        ge=1,
        le=25,
        description="How fast the fixed 25 frames are played; higher gives a shorter, quicker clip.",
    )
    video_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.LANDSCAPE_16_9,
        description="Size of the video in pixels: a preset shape or a width and height of your own.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
