class Transpixar(FalNode):
    """
    Generate a clip from text together with its transparency matte, with TransPixar V1.
    transpixar, text-to-video, video, alpha, transparent, vfx

    Gives colour footage and an alpha channel for compositing; silent, with a frame rate to set.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make a smoke overlay for a video edit
    - Create an explosion element for a game trailer
    - Generate sparks with a matte to lay over real footage
    - Make falling petals with transparency for a title sequence
    - Keep ground and walls out of a transparent portal by negative prompt
    """

    endpoint: ClassVar[str] = "fal-ai/transpixar"
    title: ClassVar[str] = "TransPixar V1 – Text to Transparent Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "export_fps", "guidance_scale", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("videos", 0)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=24, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
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
    export_fps: int = Field(default=8, ge=4, le=32, description="Frame rate of the finished file.")

    class OutputType(TypedDict):
        output: VideoRef
        videos: list[VideoRef]
        timings: dict[str, Any]
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
