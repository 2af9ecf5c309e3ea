class T2VTurbo(FalNode):
    """
    Generate tiny silent clips of 16 to 32 frames from text in about four steps with T2V-Turbo, a fast distillation of VideoCrafter.
    t2v-turbo, videocrafter, text-to-video, video, fast, distilled

    An early 2024 model: quick and rough, with no size setting.

    Use cases:
    - Make lo-fi two-second loops for a noise band's projector
    - Show a lecture what text-to-video looked like in early 2024
    - Generate glitchy dream fragments for an experimental zine's web page
    - Feed a pixel-art filter with short moving sources of birds and boats
    - Test a node graph's wiring with the quickest video step at hand
    """

    endpoint: ClassVar[str] = "fal-ai/t2v-turbo"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "num_frames", "export_fps", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=203279,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_inference_steps: int = Field(
        default=4, ge=1, le=12, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0.1,
        le=30,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_frames: int = Field(
        default=16,
        ge=16,
        le=32,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    export_fps: int = Field(default=8, ge=1, le=24, description="Frame rate of the finished file.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
