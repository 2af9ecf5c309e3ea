class FastSvdLcmTextToVideo(FalNode):
    """
    Generate a 25-frame clip from text with Stable Video Diffusion Turbo: around four steps, motion set by a bucket number, any size, silent.
    stable-video-diffusion, text-to-video, video, svd, lcm, turbo, fast

    Quicker and rougher than fast-svd.

    Use cases:
    - Summon an instant misty loch for a storyteller's tablet
    - Make one-second inserts of ticking gauges for a steampunk short
    - Show newcomers how motion bucket numbers alter a campfire
    - Throw together drifting planets behind a quiz question
    - Generate quick water textures for a projection rehearsal
    """

    endpoint: ClassVar[str] = "fal-ai/fast-svd-lcm/text-to-video"
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
        description="Noise on the start picture: higher strays further from it and moves more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
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
        description="Size of the video: a preset shape or your own width and height in pixels.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
