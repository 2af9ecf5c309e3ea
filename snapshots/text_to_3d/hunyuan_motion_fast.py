class HunyuanMotionFast(FalNode):
    """
    Generate the 3D movement of a person from text quickly with the small Hunyuan Motion 0.46B.
    hunyuan-motion, tencent, text-to-3d, motion, animation, fbx, fast

    Same twelve-second limit, FBX or JSON; the 1B model is larger and costs more.

    Use cases:
    - Rough in crowd gestures for a stadium scene
    - Fill a prototype's idle, wave and shrug slots
    - Draft a cartwheel before the 1B model renders it
    - Animate background walkers with the small 0.46B model
    - Sketch a marching step for a robot simulator
    """

    class OutputFormat(str, Enum):
        FBX = "fbx"
        DICT = "dict"

    endpoint: ClassVar[str] = "fal-ai/hunyuan-motion/fast"
    title: ClassVar[str] = "Hunyuan Motion 0.46B Fast – Text to 3D"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "output_format")
    _alternatives: ClassVar[tuple[str, ...]] = ("motion_json",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("fbx_file",)}

    prompt: str = Field(
        default="",
        description="The movement of one person, described as an action; looks and surroundings play no part.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    duration: float = Field(default=5.0, ge=0.5, le=12, description="Length of the movement in seconds.")
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
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
