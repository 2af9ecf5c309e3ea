class MeshyRiggingMultiAnimation(FalNode):
    """
    fal-ai/meshy/rigging/multi-animation on fal.ai: its words are not written yet.
    fal, model-3d-to-3d, draft
    """

    endpoint: ClassVar[str] = "fal-ai/meshy/rigging/multi-animation"
    title: ClassVar[str] = "Meshy Rigging Multi Animation"
    _required: ClassVar[tuple[str, ...]] = ("model", "animation_action_ids")
    _basic_fields: ClassVar[tuple[str, ...]] = ("model", "animation_action_ids", "height_meters")
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
        description="3D model to refine, rebuild or texture anew. GLB.",
    )
    animation_action_ids: list[int] = Field(default=[], max_length=10, min_length=1)
    height_meters: float = Field(default=1.7)
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
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
