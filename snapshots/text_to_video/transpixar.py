class Transpixar(FalNode):
    """
    Generate a clip from text together with its alpha channel using TransPixar: colour footage and a transparency matte for compositing smoke, sparks or creatures over other video.
    transpixar, text-to-video, video, alpha, transparency, vfx

    Silent, 8 fps by default.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Lay a curl of smoke over a museum's filmed cannon
    - Drop an explosion element into a student's kitchen-table war film
    - Composite a fluttering ghost over a hallway shot for Halloween
    - Add falling petals with a matte to a wedding band's live visuals
    - Put a spinning portal on top of a game trailer's empty doorway
    """

    endpoint: ClassVar[str] = "fal-ai/transpixar"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "export_fps", "guidance_scale", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("videos", 0)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=24, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
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
    export_fps: int = Field(default=8, ge=4, le=32, description="Frame rate of the finished file.")

    class OutputType(TypedDict):
        output: VideoRef
        videos: list[VideoRef]
        timings: dict[str, Any]
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
