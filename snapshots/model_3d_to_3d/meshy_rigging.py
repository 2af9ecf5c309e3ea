class MeshyRigging(FalNode):
    """
    fal-ai/meshy/rigging on fal.ai: its words are not written yet.
    fal, model-3d-to-3d, draft
    """

    endpoint: ClassVar[str] = "fal-ai/meshy/rigging"
    title: ClassVar[str] = "Meshy Rigging"
    _required: ClassVar[tuple[str, ...]] = ("model",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("model", "height_meters")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("rigged_character_glb",)}

    model: Model3DRef = Field(
        default=Model3DRef(),
        serialization_alias="model_url",
        description="3D model to refine, rebuild or texture anew. GLB.",
    )
    height_meters: float = Field(default=1.7, gt=0)
    enable_animation: bool = Field(default=False, description="Lets words spring into view with a little bounce.")
    animation_action_id: int = Field(default=92, ge=0, le=696)
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
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
