class AnimateDiffTurboTextToVideo(FalNode):
    """
    Generate a short silent clip of up to 32 frames from text with AnimateDiff Turbo, best at 4 to 12 steps.
    animatediff, text-to-video, video, animation, turbo, fast

    Quicker than plain AnimateDiff's 25 steps, but without its camera moves.

    Use cases:
    - Draft an animated sticker from a sentence
    - Make a short animation for a stream overlay
    - Try ten prompts in AnimateDiff Turbo before the full model renders one
    - Produce small sprite animations at the eight steps set from the start
    - Preview in four Turbo steps a castle shot that plain AnimateDiff then pans
    """

    endpoint: ClassVar[str] = "fal-ai/fast-animatediff/turbo/text-to-video"
    title: ClassVar[str] = "AnimateDiff Turbo – Text to Video"
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
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_frames: int = Field(
        default=16, ge=1, le=32, description="Number of frames to make: more of them give a longer clip."
    )
    num_inference_steps: int = Field(
        default=8, ge=1, le=50, description="Denoising steps; 4 to 12 suit the turbo model, and more take longer."
    )
    guidance_scale: float = Field(
        default=2.0,
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
    video_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE,
        description="Size of the video in pixels: a preset shape or a width and height of your own.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
