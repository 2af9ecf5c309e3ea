class AnimateDiffTurboVideoToVideo(FalNode):
    """
    Restyle the first two to four seconds of a video from a prompt with AnimateDiff Turbo.
    animatediff, video-to-video, video, turbo, restyle, stylized, fast

    Best at 4 to 12 steps; plain AnimateDiff is slower and adds camera moves. The result has no sound.

    Use cases:
    - Turn a phone clip into a cartoon for a social post
    - Give a dance clip an oil-painting look
    - Try several looks on one clip at the twelve steps set from the start
    - Preview a watercolour restyle in AnimateDiff Turbo before the full version renders it
    - Settle a cartoon look in Turbo before plain AnimateDiff adds its zoom
    """

    endpoint: ClassVar[str] = "fal-ai/fast-animatediff/turbo/video-to-video"
    title: ClassVar[str] = "AnimateDiff Turbo – Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "strength", "first_n_seconds", "fps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage to restyle; only its first seconds are used.",
    )
    first_n_seconds: int = Field(
        default=3,
        ge=2,
        le=4,
        description="How many seconds from the start of the clip are animated; the rest is dropped.",
    )
    prompt: str = Field(
        default="", description="What the restyled clip should show and in which look. Concrete words get closest."
    )
    negative_prompt: str = Field(
        default="(bad quality, worst quality:1.2), ugly faces, bad anime",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=12, ge=1, le=50, description="Denoising steps; 4 to 12 suit the turbo model, and more take longer."
    )
    strength: float = Field(
        default=0.7,
        ge=0,
        le=1,
        description="Balance between the source clip and the new look from the prompt. fal leaves the direction open, so compare a low and a high value.",
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
        description="How many frames per second are taken from the source clip; fewer are quicker and choppier.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
