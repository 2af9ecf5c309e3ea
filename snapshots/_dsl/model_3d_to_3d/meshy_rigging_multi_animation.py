class MeshyRiggingMultiAnimation(dsl.Builder, node_type="fal.model_3d_to_3d.MeshyRiggingMultiAnimation"):
    """
    Rig a human-like 3D model with Meshy and give it up to ten preset animations at once.

    Takes a GLB and the presets' numbers, and gives one clip for each on the same rig; plain Rigging makes one.

    Args:
        model: 3D model of a human-like figure, with clearly separate arms and legs. GLB.
        animation_action_ids: Numbers of presets in Meshy's animation library (see docs.meshy.ai), 0 to 696. Each one becomes a clip, in this order; repeats count once.
        height_meters: Approximate height of the figure in metres.
        enable_safety_checker: Checks what goes in for unsafe content before the work starts; off skips the check.
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
        model: dsl.FileInput[Model3DRef],
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
