class MeshyRiggingMultiAnimation(dsl.Builder, node_type="fal.model_3d_to_3d.MeshyRiggingMultiAnimation"):
    """
    fal-ai/meshy/rigging/multi-animation on fal.ai: its words are not written yet.

    Args:
        model: 3D model to refine, rebuild or texture anew. GLB.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[Model3DRef]
    rigged_character_fbx: dsl.Handle[Model3DRef]
    animations: dsl.Handle[list[dict[str, Any]]]
    basic_animations_running_armature_glb: dsl.Handle[Model3DRef]
    basic_animations_running_fbx: dsl.Handle[Model3DRef]
    basic_animations_running_glb: dsl.Handle[Model3DRef]
    basic_animations_walking_armature_glb: dsl.Handle[Model3DRef]
    basic_animations_walking_fbx: dsl.Handle[Model3DRef]
    basic_animations_walking_glb: dsl.Handle[Model3DRef]
    rig_task_id: dsl.Handle[str]

    def __init__(
        self,
        *,
        model: dsl.Input[Model3DRef],
        animation_action_ids: dsl.ListInput[int],
        height_meters: dsl.Number = 1.7,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            model=model,
            animation_action_ids=animation_action_ids,
            height_meters=height_meters,
            enable_safety_checker=enable_safety_checker,
        )
