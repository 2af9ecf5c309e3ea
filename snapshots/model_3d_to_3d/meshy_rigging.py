class MeshyRigging(FalNode):
    """
    Rig a human-like 3D model with Meshy, ready for animation.
    meshy, 3d-to-3d, 3d, rigging, animation, game-asset, fbx

    Takes a GLB and gives rigged GLB and FBX files, basic movements and, on request, one preset animation; a second node makes several at once.

    Use cases:
    - Rig a generated character for a game
    - Make an avatar walk without an animator
    - Hand an animator a rigged FBX with no preset picked
    - Rig figures from Hunyuan3D or TRELLIS without knowing a preset number
    - Put a first animation on a mascot by one switch, no number to look up
    """

    endpoint: ClassVar[str] = "fal-ai/meshy/rigging"
    title: ClassVar[str] = "Meshy – Rigging"
    _required: ClassVar[tuple[str, ...]] = ("model",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("model", "height_meters", "enable_animation", "animation_action_id")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"model": {"formats": ["glb"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("rigged_character_glb",)}

    model: Model3DRef = Field(
        default=Model3DRef(),
        serialization_alias="model_url",
        description="3D model of a human-like figure, with clearly separate arms and legs. GLB.",
    )
    height_meters: float = Field(default=1.7, gt=0, description="Approximate height of the figure in metres.")
    enable_animation: bool = Field(
        default=False, description="Applies a preset animation from Meshy's library to the rigged figure."
    )
    animation_action_id: int = Field(
        default=92,
        ge=0,
        le=696,
        description="Number of the preset in Meshy's animation library, which docs.meshy.ai lists; 0 is Idle. Counts only while enable_animation is on.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks what goes in for unsafe content before the work starts; off skips the check."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        rigged_character_fbx: Model3DRef
        basic_animations: dict[str, Any]
        animation_glb: Model3DRef
        animation_fbx: Model3DRef
        rig_task_id: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
