class HunyuanMotion(FalNode):
    """
    Generate a 3D human motion from a text description with Hunyuan Motion 1B, half a second to twelve seconds long, as an FBX animation or raw JSON.
    hunyuan-motion, text-to-3d, motion, animation, fbx, mocap

    The larger of two sizes.

    Use cases:
    - Animate a waiter balancing a tray through a doorway
    - Create a tai chi loop for a park visualisation
    - Give a game's drunk pirate his stumble without a mocap suit
    - Export a fencing lunge as FBX for a lecture on posture
    - Block a stage fall before the stunt rehearsal
    """

    class OutputFormat(str, Enum):
        FBX = "fbx"
        DICT = "dict"

    endpoint: ClassVar[str] = "fal-ai/hunyuan-motion"
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
