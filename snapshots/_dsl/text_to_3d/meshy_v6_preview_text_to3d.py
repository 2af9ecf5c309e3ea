class MeshyV6PreviewTextTo3d(dsl.Builder, node_type="fal.text_to_3d.MeshyV6PreviewTextTo3d"):
    """
    Build a 3D model from a description with the Meshy 6 Preview, textured or as bare geometry.

    Pose, polygon count, rigging and a low-poly type can be set, as in the finished Meshy 6.

    Args:
        prompt: The object to model: shape, material, colours.
        mode: preview stops at untextured geometry; full goes on to texture it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        topology: Whether the mesh consists of four-sided faces or triangles.
        target_polycount: Number of polygons to aim for; more keep detail, fewer are lighter to use.
        should_remesh: Rebuilds the mesh to the wanted topology; off leaves raw triangles. Ignored with the lowpoly type.
        symmetry_mode: Whether the model is made symmetrical, or only where it fits.
        enable_pbr: Makes materials with gloss and relief that react to light; off gives plain colour.
        pose_mode: Pose of a figure: A-pose, T-pose, or empty for none in particular.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        texture_prompt: Colours and materials of the surface in words; used only in full mode.
        texture_image: Picture that sets colours and materials of the surface; used only in full mode. Up to 20 MB.
        enable_rigging: Rigs the model as a human-like figure, with walking and running; it needs clearly separate limbs.
        rigging_height_meters: Approximate height of the figure in metres; used only while enable_rigging is on.
        enable_animation: Applies a preset animation from Meshy's library; works only while enable_rigging is on.
        animation_action_id: Number of the preset in Meshy's animation library, which docs.meshy.ai lists; 0 is Idle. Counts only while enable_animation is on.
        enable_safety_checker: Checks the input for unsafe content before the run; off skips it.
        model_type: standard makes a detailed mesh; lowpoly makes clean polygons and ignores topology, target_polycount and should_remesh.
    """

    output: dsl.Handle[Model3DRef]
    animation_glb: dsl.Handle[Model3DRef]
    animation_fbx: dsl.Handle[Model3DRef]
    thumbnail: dsl.Handle[ImageRef]
    model_urls_glb: dsl.Handle[Model3DRef]
    model_urls_fbx: dsl.Handle[Model3DRef]
    model_urls_obj: dsl.Handle[Model3DRef]
    model_urls_usdz: dsl.Handle[Model3DRef]
    model_urls_blend: dsl.Handle[Model3DRef]
    model_urls_stl: dsl.Handle[Model3DRef]
    texture_urls: dsl.Handle[list[dict[str, Any]]]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]
    actual_prompt: dsl.Handle[str]
    rigged_character_glb: dsl.Handle[Model3DRef]
    rigged_character_fbx: dsl.Handle[Model3DRef]
    basic_animations: dsl.Handle[dict[str, Any]]
    rig_task_id: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        mode: dsl.Input[Literal["preview", "full"]] = "full",
        seed: dsl.Input[int] = -1,
        topology: dsl.Input[shared.MeshTopologyValue] = "triangle",
        target_polycount: dsl.Input[int] = 30000,
        should_remesh: dsl.Input[bool] = True,
        symmetry_mode: dsl.Input[shared.OffAutoOnValue] = "auto",
        enable_pbr: dsl.Input[bool] = False,
        pose_mode: dsl.Input[Literal["a-pose", "t-pose", ""]] = "",
        enable_prompt_expansion: dsl.Input[bool] = False,
        texture_prompt: dsl.Input[str] | None = None,
        texture_image: dsl.FileInput[ImageRef] | None = None,
        enable_rigging: dsl.Input[bool] = False,
        rigging_height_meters: dsl.Number = 1.7,
        enable_animation: dsl.Input[bool] = False,
        animation_action_id: dsl.Input[int] = 92,
        enable_safety_checker: dsl.Input[bool] = True,
        model_type: dsl.Input[Literal["standard", "lowpoly"]] = "standard",
    ) -> None:
        super().__init__(
            prompt=prompt,
            mode=mode,
            seed=seed,
            topology=topology,
            target_polycount=target_polycount,
            should_remesh=should_remesh,
            symmetry_mode=symmetry_mode,
            enable_pbr=enable_pbr,
            pose_mode=pose_mode,
            enable_prompt_expansion=enable_prompt_expansion,
            texture_prompt=texture_prompt,
            texture_image=texture_image,
            enable_rigging=enable_rigging,
            rigging_height_meters=rigging_height_meters,
            enable_animation=enable_animation,
            animation_action_id=animation_action_id,
            enable_safety_checker=enable_safety_checker,
            model_type=model_type,
        )
