class CogVideoX5B(FalNode):
    """
    Generate a silent clip from text with the open CogVideoX-5B, in a preset or your own size.
    cogvideox, text-to-video, video, open-weights, lora, rife

    Takes one LoRA and can smooth the motion with RIFE.

    Use cases:
    - Turn a slogan into a stylised clip for a feed
    - Draft a storyboard shot with an open model
    - Bring a trained cartoon character to life from its LoRA and words alone
    - Invent an odd-sized clip for a screen prop that nobody has footage for
    - Picture a dream sequence from the script when no source clip exists
    """

    endpoint: ClassVar[str] = "fal-ai/cogvideox-5b"
    title: ClassVar[str] = "CogVideoX-5B – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "video_size", "num_inference_steps", "loras")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "video_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    video_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=720, height=480),
        description="Size of the video in pixels: a preset shape or a width and height of your own.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
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
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=7.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    use_rife: bool = Field(default=True, description="Smooths the motion with in-between frames invented by RIFE.")
    export_fps: int = Field(default=16, ge=4, le=32, description="Frame rate of the finished file.")

    class OutputType(TypedDict):
        output: VideoRef
        timings: dict[str, Any]
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
