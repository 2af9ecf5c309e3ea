class MeshyV5MultiImageTo3D(dsl.Builder, node_type="fal.image_to_3d.MeshyV5MultiImageTo3D"):
    """
    Reconstruct one object from one to four photos with Meshy 5, choosing polygon count, quads or triangles, symmetry and textures; the several-view counterpart of Meshy's single-image endpoint.

    Args:
        images: Images to work from, in order; prompts can usually refer to them as first, second and so on.
        texture_image: Image that sets colours and materials of the model's surface; needs texturing switched on.
        texture_prompt: Colours and materials of the surface in words; needs texturing switched on.
        enable_pbr: Makes materials with gloss and relief that react to light; off gives plain colour.
        is_a_t_pose: Puts figures in a pose with spread arms, which is easier to rig.
        should_remesh: Rebuilds the mesh to the wanted topology; off leaves raw triangles.
        should_texture: Paints the surface; off returns the bare shape for less.
        symmetry_mode: Whether the model is made symmetrical, or only where it fits.
        target_polycount: Number of polygons to aim for; more keep detail, fewer are lighter to use.
        topology: Whether the mesh consists of four-sided faces or triangles.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[Model3DRef]
    model_urls_blend: dsl.Handle[Model3DRef]
    model_urls_fbx: dsl.Handle[Model3DRef]
    model_urls_glb: dsl.Handle[Model3DRef]
    model_urls_obj: dsl.Handle[Model3DRef]
    model_urls_stl: dsl.Handle[Model3DRef]
    model_urls_usdz: dsl.Handle[Model3DRef]
    thumbnail: dsl.Handle[ImageRef]
    texture_urls: dsl.Handle[list[dict[str, Any]]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        images: dsl.ListInput[ImageRef],
        texture_image: dsl.Input[ImageRef] | None = None,
        texture_prompt: dsl.Input[str] | None = None,
        enable_pbr: dsl.Input[bool] = False,
        is_a_t_pose: dsl.Input[bool] = False,
        should_remesh: dsl.Input[bool] = True,
        should_texture: dsl.Input[bool] = True,
        symmetry_mode: dsl.Input[shared.OffAutoOnValue] = "auto",
        target_polycount: dsl.Input[int] = 30000,
        topology: dsl.Input[shared.MeshTopologyValue] = "triangle",
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            images=images,
            texture_image=texture_image,
            texture_prompt=texture_prompt,
            enable_pbr=enable_pbr,
            is_a_t_pose=is_a_t_pose,
            should_remesh=should_remesh,
            should_texture=should_texture,
            symmetry_mode=symmetry_mode,
            target_polycount=target_polycount,
            topology=topology,
            enable_safety_checker=enable_safety_checker,
        )
