class HunyuanMotionFast(FalNode):
    """
    Create human motion clips from text with the small Hunyuan Motion 0.46B, trading some fidelity for speed; same twelve-second limit and FBX or JSON output as the 1B.
    hunyuan-motion, text-to-3d, motion, animation, fbx, fast

    Use cases:
    - Rough in twenty crowd gestures for a stadium scene
    - Preview a cartwheel before asking the large size for it
    - Fill a prototype's idle, wave and shrug slots in minutes
    - Sketch a marching step for a robot hobbyist's simulator
    - Test how wording changes a limp, one draft after another
    """

    class OutputFormat(str, Enum):
        FBX = "fbx"
        DICT = "dict"

    endpoint: ClassVar[str] = "fal-ai/hunyuan-motion/fast"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "output_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("fbx_file",)}

    prompt: str = Field(
        default="",
        description="The movement of one person, described as an action; looks and surroundings play no part.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    duration: float = Field(default=5.0, ge=0.5, le=12, description="Length of the movement in seconds.")
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.FBX, description="fbx for an animation file, dict for the raw motion data as JSON."
    )

    class OutputType(TypedDict):
        output: AssetRef
        motion_json: AssetRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
