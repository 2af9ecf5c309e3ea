class SanaVideo(FalNode):
    """
    Generate fast, silent 480p video from text with SANA-Video, NVIDIA's small efficient model.
    sana-video, text-to-video, video, fast, 480p, motion-control

    Set frame count, frame rate and a motion score that says how lively things should be; 81 frames at 16 fps by default.

    Use cases:
    - Compare motion scores of 10 and 60 on the same windmill prompt
    - Generate dozens of tiny clips for a memory game in a day nursery
    - Prototype ambient backgrounds for a kiosk that only shows 480p
    - Sketch barely moving still lifes for a mindfulness app's first build
    - Run a cheap first pass on a nature script before picking hero shots
    """

    class Resolution(str, Enum):
        RESOLUTION_480P = "480p"

    endpoint: ClassVar[str] = "fal-ai/sana-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "num_frames", "fps", "motion_score")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    fps: int = Field(
        default=16, description="Frames per second; higher looks smoother and makes the same number of frames shorter."
    )
    num_frames: int = Field(
        default=81, description="Number of frames to make; divided by the frame rate it gives the length in seconds."
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_480P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    guidance_scale: float = Field(
        default=6.0,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    motion_score: int = Field(default=30, description="How lively the video is; more means stronger movement.")
    negative_prompt: str = Field(
        default="A chaotic sequence with misshapen, deformed limbs in heavy motion blur, sudden disappearance, jump cuts, jerky movements, rapid shot changes, frames out of sync, inconsistent character shapes, temporal artifacts, jitter, and ghosting effects, creating a disorienting visual experience.",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=28, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
