class SanaVideo(FalNode):
    """
    Generate a silent clip of 16 to 200 frames from text with NVIDIA's small Sana Video, at 480p or 720p.
    sana, nvidia, text-to-video, video, motion-control, fast

    A motion score from 0 to 100 sets how lively it gets; five shapes at 720p.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make a background clip for a website header
    - Draft shots for a nature video before the final render
    - Set a nearly still scene with a low motion score
    - Push an action shot to a motion score of 90
    - Get a 200-frame clip at a frame rate of your choice
    """

    endpoint: ClassVar[str] = "fal-ai/sana-video"
    title: ClassVar[str] = "Sana Video – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "num_frames", "motion_score")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="A chaotic sequence with misshapen, deformed limbs in heavy motion blur, sudden disappearance, jump cuts, jerky movements, rapid shot changes, frames out of sync, inconsistent character shapes, temporal artifacts, jitter, and ghosting effects, creating a disorienting visual experience.",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9,
        description="Shape of the video as width to height; counts only at 720p.",
    )
    num_frames: int = Field(
        default=81, ge=16, le=200, description="Number of frames to make: more of them give a longer clip."
    )
    fps: int = Field(
        default=16,
        serialization_alias="frames_per_second",
        ge=8,
        le=30,
        description="Frames a second; more look smoother, and the same number of frames then makes a shorter clip.",
    )
    motion_score: int = Field(
        default=30, ge=0, le=100, description="How lively the video is: low is nearly still, high moves strongly."
    )
    guidance_scale: float = Field(
        default=6.0,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks the finished video for unsafe content; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
