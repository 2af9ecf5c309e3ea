class AnimateDiffVideoToVideo(FalNode):
    """
    Re-animate the first 2 to 4 seconds of a video in a new look with AnimateDiff, optionally adding zoom, pan or tilt motions.
    animatediff, video-to-video, video, restyle, camera-motion, stylized

    The 25-step regular version; Turbo is quicker and reaches twelve seconds. Silent.

    Use cases:
    - Turn a handheld teapot shot into anime with a slow zoom-in
    - Give a static skyline a pan to the left and an ink-wash look
    - Restyle three seconds of a tap dancer as neon chalk
    - Tilt up a redrawn redwood for a forest school's banner
    - Combine zoom-out and a storybook style on a cottage clip
    """

    class Motions(str, Enum):
        ZOOM_OUT = "zoom-out"
        ZOOM_IN = "zoom-in"
        PAN_LEFT = "pan-left"
        PAN_RIGHT = "pan-right"
        TILT_UP = "tilt-up"
        TILT_DOWN = "tilt-down"

    endpoint: ClassVar[str] = "fal-ai/fast-animatediff/video-to-video"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "strength", "motions", "first_n_seconds")
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
        default=25, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    strength: float = Field(
        default=0.7,
        ge=0,
        le=1,
        description="Balance between the source clip and the new look from the prompt. fal leaves the direction open, so compare a low and a high value.",
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
        description="How many frames per second are taken from the source clip; fewer are quicker and choppier.",
    )
    motions: list[Motions] = Field(
        default=[], description="Camera moves that are added to the clip, such as a pan or a zoom."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
