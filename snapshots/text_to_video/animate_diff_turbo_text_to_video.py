class AnimateDiffTurboTextToVideo(FalNode):
    """
    Generate a short animated clip from text fast with AnimateDiff Turbo: eight steps at most, up to 64 frames, twice regular AnimateDiff, but no camera-motion presets.
    animatediff, text-to-video, video, animation, turbo, fast

    Silent, stylized look.

    Use cases:
    - Fill a hackathon demo with tiny animated creatures
    - Spin out eight-frame smoke puffs as sprite sheet studies
    - React to a workshop audience's shouted prompts with moving pictures
    - Draft sixty-four frames of a hopping lamp for a pixel jam
    - Pick a colour mood for a music visual in under a coffee
    """

    endpoint: ClassVar[str] = "fal-ai/fast-animatediff/turbo/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "video_size", "num_frames", "num_inference_steps")
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
        default=8, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=2.0,
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
    video_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE,
        description="Size of the video: a preset shape or your own width and height in pixels.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
