class MeshyRigging(dsl.Builder, node_type="fal.model_3d_to_3d.MeshyRigging"):
    """
    Rig a human-like 3D model with Meshy, ready for animation.

    Takes a GLB and gives rigged GLB and FBX files, basic movements and, on request, one preset animation; a second node makes several at once.

    Args:
        model: 3D model of a human-like figure, with clearly separate arms and legs. GLB.
        height_meters: Approximate height of the figure in metres.
        enable_animation: Applies a preset animation from Meshy's library to the rigged figure.
        animation_action_id: Number of the preset in Meshy's animation library, which docs.meshy.ai lists; 0 is Idle. Counts only while enable_animation is on.
        enable_safety_checker: Checks what goes in for unsafe content before the work starts; off skips the check.
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
        model: dsl.FileInput[Model3DRef],
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
