class CogVideoX5BVideoToVideo(FalNode):
    """
    Rework a video from a prompt with the open CogVideoX-5B, at a strength you set.
    cogvideox, video-to-video, video, restyle, lora, open-weights

    Takes one LoRA and can smooth the motion with RIFE; 720x480 unless another size is chosen, silent.

    Use cases:
    - Turn a phone clip into an oil painting
    - Make rehearsal footage look like a film scene
    - Apply a trained drawing style with one LoRA to footage
    - Raise the strength until a toy car passes for real
    - Smooth a restyled clip with RIFE at 32 fps
    """

    endpoint: ClassVar[str] = "fal-ai/cogvideox-5b/video-to-video"
    title: ClassVar[str] = "CogVideoX-5B – Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "strength", "video_size", "loras")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "video_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show: a description, not an instruction. Concrete words get closest.",
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
        default=[], description="LoRA to mix into the model with its weight; only one works at present."
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
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage to rework; strength says how much of it remains.",
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
