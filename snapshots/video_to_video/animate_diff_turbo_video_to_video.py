class AnimateDiffTurboVideoToVideo(FalNode):
    """
    Restyle the first 2 to 12 seconds of a video from a prompt with AnimateDiff Turbo, in 4 to 12 steps.
    animatediff, video-to-video, video, turbo, restyle, stylized

    Faster and longer than the regular version, without its camera motions; silent, at up to 16 fps.

    Use cases:
    - Repaint twelve seconds of a skater as a moving graffiti mural
    - Try eight looks on a drummer's solo in one short session
    - Make a dog's walk look like cut paper for a pet shop
    - Turn phone footage of a fairground into a fever-dream visual
    - Run a quick psychedelic pass over a kite-flying clip
    """

    endpoint: ClassVar[str] = "fal-ai/fast-animatediff/turbo/video-to-video"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "strength", "first_n_seconds", "fps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    first_n_seconds: int = Field(
        default=3,
        ge=2,
        le=4,
        description="How many seconds from the start of the clip are animated; the rest is dropped.",
    )
    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="(bad quality, worst quality:1.2), ugly faces, bad anime",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=12, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
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
        description="How many frames per second are taken from the source clip; fewer are quicker and choppier.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
