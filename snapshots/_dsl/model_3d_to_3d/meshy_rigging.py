class MeshyRigging(dsl.Builder, node_type="fal.model_3d_to_3d.MeshyRigging"):
    """
    fal-ai/meshy/rigging on fal.ai: its words are not written yet.

    Args:
        model: 3D model to refine, rebuild or texture anew. GLB.
        enable_animation: Lets words spring into view with a little bounce.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[Model3DRef]
    rigged_character_fbx: dsl.Handle[Model3DRef]
    basic_animations: dsl.Handle[dict[str, Any]]
    animation_glb: dsl.Handle[Model3DRef]
    animation_fbx: dsl.Handle[Model3DRef]
    rig_task_id: dsl.Handle[str]

    def __init__(
        self,
        *,
        model: dsl.Input[Model3DRef],
        height_meters: dsl.Number = 1.7,
        enable_animation: dsl.Input[bool] = False,
        animation_action_id: dsl.Input[int] = 92,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            model=model,
            height_meters=height_meters,
            enable_animation=enable_animation,
            animation_action_id=animation_action_id,
            enable_safety_checker=enable_safety_checker,
        )
