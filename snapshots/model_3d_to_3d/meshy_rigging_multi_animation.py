class MeshyRiggingMultiAnimation(FalNode):
    """
    Rig a human-like 3D model with Meshy and give it up to ten preset animations at once.
    meshy, 3d-to-3d, 3d, rigging, animation, game-asset

    Takes a GLB and the presets' numbers, and gives one clip for each on the same rig; plain Rigging makes one.

    Use cases:
    - Give a game character idle, run and jump clips
    - Animate a mascot with several moves for a web page
    - Order ten presets on one rig in a single run
    - Keep all moves of a figure on the same skeleton
    - Build a fighter's whole set of moves from preset numbers
    """

    endpoint: ClassVar[str] = "fal-ai/meshy/rigging/multi-animation"
    title: ClassVar[str] = "Meshy – Rigging with Several Animations"
    _required: ClassVar[tuple[str, ...]] = ("model", "animation_action_ids")
    _basic_fields: ClassVar[tuple[str, ...]] = ("model", "animation_action_ids", "height_meters")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"model": {"formats": ["glb"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {
        "output": ("rigged_character_glb",),
        "basic_animations_running_armature_glb": ("basic_animations", "running_armature_glb"),
        "basic_animations_running_fbx": ("basic_animations", "running_fbx"),
        "basic_animations_running_glb": ("basic_animations", "running_glb"),
        "basic_animations_walking_armature_glb": ("basic_animations", "walking_armature_glb"),
        "basic_animations_walking_fbx": ("basic_animations", "walking_fbx"),
        "basic_animations_walking_glb": ("basic_animations", "walking_glb"),
    }

    model: Model3DRef = Field(
        default=Model3DRef(),
        serialization_alias="model_url",
        description="3D model of a human-like figure, with clearly separate arms and legs. GLB.",
    )
    animation_action_ids: list[int] = Field(
        default=[],
        max_length=10,
        min_length=1,
        description="Numbers of presets in Meshy's animation library (see docs.meshy.ai), 0 to 696. Each one becomes a clip, in this order; repeats count once.",
    )
    height_meters: float = Field(default=1.7, description="Approximate height of the figure in metres.")
    enable_safety_checker: bool = Field(
        default=True, description="Checks what goes in for unsafe content before the work starts; off skips the check."
    )

    class OutputType(TypedDict):
        output: Model3DRef
        rigged_character_fbx: Model3DRef
        animations: list[dict[str, Any]]
        basic_animations_running_armature_glb: Model3DRef
        basic_animations_running_fbx: Model3DRef
        basic_animations_running_glb: Model3DRef
        basic_animations_walking_armature_glb: Model3DRef
        basic_animations_walking_fbx: Model3DRef
        basic_animations_walking_glb: Model3DRef
        rig_task_id: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
