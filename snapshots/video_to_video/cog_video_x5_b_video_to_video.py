class CogVideoX5BVideoToVideo(FalNode):
    """
    Rework an existing video from a prompt with CogVideoX-5B: strength sets how much is remade, one LoRA may be loaded and RIFE smooths the result.
    cogvideox, video-to-video, video, restyle, lora, open-weights

    An open 2024 model, 720x480 by default, silent.

    Use cases:
    - Repaint a park bench clip as a rainy oil painting
    - Turn cardboard-box rehearsal footage into a rough medieval siege
    - Raise strength step by step until a toy car passes for real
    - Load one charcoal LoRA over a ballet class recording
    - Make a garden hose look like a fire-breathing serpent at low cost
    """

    endpoint: ClassVar[str] = "fal-ai/cogvideox-5b/video-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "strength", "video_size", "loras")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "video_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    video_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=720, height=480),
        description="Size of the video: a preset shape or your own width and height in pixels.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    loras: list[LoraWeight] = Field(
        default=[], description="Trained style or subject add-ons to mix into the model, each with its own weight."
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=7.0,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    use_rife: bool = Field(default=True, description="Smooths the motion with in-between frames invented by RIFE.")
    export_fps: int = Field(default=16, ge=4, le=32, description="Frame rate of the finished file.")
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    strength: float = Field(
        default=0.8,
        ge=0.05,
        le=1,
        description="How far the clip is remade: low keeps the footage, the top value follows the prompt alone.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        timings: dict[str, Any]
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
