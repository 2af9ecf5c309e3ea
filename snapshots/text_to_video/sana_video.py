class SanaVideo(FalNode):
    """
    Generate fast, silent 480p video from text with SANA-Video, NVIDIA's small efficient model.
    sana-video, text-to-video, video, fast, 480p, motion-control

    Set frame count, frame rate and a motion score that says how lively things should be; 81 frames at 16 fps by default.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Compare motion scores of 10 and 60 on the same windmill prompt
    - Generate dozens of tiny clips for a memory game in a day nursery
    - Prototype ambient backgrounds for a kiosk that only shows 480p
    - Sketch barely moving still lifes for a mindfulness app's first build
    - Run a cheap first pass on a nature script before picking hero shots
    """

    endpoint: ClassVar[str] = "fal-ai/sana-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "num_frames", "motion_score")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="A chaotic sequence with misshapen, deformed limbs in heavy motion blur, sudden disappearance, jump cuts, jerky movements, rapid shot changes, frames out of sync, inconsistent character shapes, temporal artifacts, jitter, and ghosting effects, creating a disorienting visual experience.",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
    )
    num_frames: int = Field(
        default=81,
        ge=16,
        le=200,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    frames_per_second: int = Field(
        default=16,
        ge=8,
        le=30,
        description="Playback speed of the video in frames each second; more means smoother motion or a shorter clip.",
    )
    motion_score: int = Field(
        default=30, ge=0, le=100, description="How lively the video is; more means stronger movement."
    )
    guidance_scale: float = Field(
        default=6.0,
        ge=1,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
