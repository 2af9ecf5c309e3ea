class FastSvdTextToVideo(FalNode):
    """
    Generate a silent 25-frame clip from text with Stable Video Diffusion 1.1.
    stable-video-diffusion, text-to-video, video, svd, open-weights, loop

    Motion amount, frame rate and any size can be set; the LCM version is quicker and rougher.

    Use cases:
    - Make a slow drifting background for a video intro
    - Create a short moving background for a website header
    - Keep people and lettering out of drifting clouds with a negative prompt
    - Render a calm sea in eighty steps for a title card
    - Rule out garish colours in a moving sunset with a negative prompt
    """

    endpoint: ClassVar[str] = "fal-ai/fast-svd/text-to-video"
    title: ClassVar[str] = "Stable Video Diffusion 1.1 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "video_size", "motion_bucket_id", "fps")
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    steps: int = Field(
        default=20, ge=1, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    fps: int = Field(
        default=10,
        ge=1,
        le=25,
        description="How fast the fixed 25 frames are played; higher gives a shorter, quicker clip.",
    )
    negative_prompt: str = Field(
        default="unrealistic, saturated, high contrast, big nose, painting, drawing, sketch, cartoon, anime, manga, render, CG, 3d, watermark, signature, label",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
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
