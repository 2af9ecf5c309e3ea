class AnimateDiffVideoToVideo(FalNode):
    """
    Restyle the first two to four seconds of a video from a prompt with AnimateDiff.
    animatediff, video-to-video, video, restyle, camera-motion, stylized

    Zoom, pan and tilt can be added on top, which Turbo lacks; 25 steps by default, and the result is silent.

    Use cases:
    - Turn filmed footage into anime
    - Zoom out of a concert clip while it becomes a painted music visual
    - Add a slow zoom to a static shot while repainting it
    - Pan across a restyled skyline that was filmed from a tripod
    - Tilt up a filmed tower as it turns into a woodcut
    """

    class Motions(str, Enum):
        ZOOM_OUT = "zoom-out"
        ZOOM_IN = "zoom-in"
        PAN_LEFT = "pan-left"
        PAN_RIGHT = "pan-right"
        TILT_UP = "tilt-up"
        TILT_DOWN = "tilt-down"

    endpoint: ClassVar[str] = "fal-ai/fast-animatediff/video-to-video"
    title: ClassVar[str] = "AnimateDiff – Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "strength", "motions", "first_n_seconds")
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
    motions: list[Motions] = Field(
        default=[], description="Camera moves that are added to the clip; several can be combined."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
