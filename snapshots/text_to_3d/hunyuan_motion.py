class HunyuanMotion(FalNode):
    """
    Generate the 3D movement of a person from text with Hunyuan Motion 1B.
    hunyuan-motion, tencent, text-to-3d, motion, animation, fbx, mocap

    Up to twelve seconds as an FBX animation or raw JSON; the fast 0.46B size costs less.

    Use cases:
    - Animate a game character without motion capture
    - Block out a stunt as 3D movement before the rehearsal
    - Create a twelve-second dance as one FBX
    - Render the final of a walk drafted with the 0.46B size
    - Feed raw motion data as JSON into your own rig
    """

    class OutputFormat(str, Enum):
        FBX = "fbx"
        DICT = "dict"

    endpoint: ClassVar[str] = "fal-ai/hunyuan-motion"
    title: ClassVar[str] = "Hunyuan Motion 1B – Text to 3D"
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
