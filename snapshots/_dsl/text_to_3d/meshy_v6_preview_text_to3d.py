class MeshyV6PreviewTextTo3d(dsl.Builder, node_type="fal.text_to_3d.MeshyV6PreviewTextTo3d"):
    """
    Create a 3D model from a description with the Meshy 6 preview, realistic or sculptural; preview mode returns geometry only, full mode textures it too.

    Polygon count and topology are settable.

    Args:
        prompt: The object to model: shape, material, colours.
        texture_image: Image that sets colours and materials of the model's surface; needs texturing switched on.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        texture_prompt: Colours and materials of the surface in words; needs texturing switched on.
        art_style: Whether the object looks real or like a sculpture; the latter goes without light-reacting materials.
        enable_pbr: Makes materials with gloss and relief that react to light; off gives plain colour.
        is_a_t_pose: Puts figures in a pose with spread arms, which is easier to rig.
        mode: preview stops at untextured geometry; full goes on to texture it.
        should_remesh: Rebuilds the mesh to the wanted topology; off leaves raw triangles.
        symmetry_mode: Whether the model is made symmetrical, or only where it fits.
        target_polycount: Number of polygons to aim for; more keep detail, fewer are lighter to use.
        topology: Whether the mesh consists of four-sided faces or triangles.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[Model3DRef]
    prompt: dsl.Handle[str]
    model_urls_blend: dsl.Handle[Model3DRef]
    model_urls_fbx: dsl.Handle[Model3DRef]
    model_urls_glb: dsl.Handle[Model3DRef]
    model_urls_obj: dsl.Handle[Model3DRef]
    model_urls_stl: dsl.Handle[Model3DRef]
    model_urls_usdz: dsl.Handle[Model3DRef]
    thumbnail: dsl.Handle[ImageRef]
    actual_prompt: dsl.Handle[str]
    texture_urls: dsl.Handle[list[dict[str, Any]]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        texture_image: dsl.Input[ImageRef] | None = None,
        enable_prompt_expansion: dsl.Input[bool] = False,
        texture_prompt: dsl.Input[str] | None = None,
        art_style: dsl.Input[Literal["realistic", "sculpture"]] = "realistic",
        enable_pbr: dsl.Input[bool] = False,
        is_a_t_pose: dsl.Input[bool] = False,
        mode: dsl.Input[Literal["preview", "full"]] = "full",
        should_remesh: dsl.Input[bool] = True,
        symmetry_mode: dsl.Input[shared.OffAutoOnValue] = "auto",
        target_polycount: dsl.Input[int] = 30000,
        topology: dsl.Input[shared.MeshTopologyValue] = "triangle",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            texture_image=texture_image,
            enable_prompt_expansion=enable_prompt_expansion,
            texture_prompt=texture_prompt,
            art_style=art_style,
            enable_pbr=enable_pbr,
            is_a_t_pose=is_a_t_pose,
            mode=mode,
            should_remesh=should_remesh,
            symmetry_mode=symmetry_mode,
            target_polycount=target_polycount,
            topology=topology,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
