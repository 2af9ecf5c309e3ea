class MeshyV5Remesh(dsl.Builder, node_type="fal.model_3d_to_3d.MeshyV5Remesh"):
    """
    Rebuild a 3D model's mesh and save it in other formats with Meshy 5.

    Sets polygon count, quads or triangles, height in metres and zero point; gives GLB, FBX, OBJ, USDZ, Blender or STL files.

    Args:
        model_url: 3D model whose mesh should be rebuilt. GLB, GLTF, OBJ, FBX or STL.
        target_formats: File types in which the rebuilt model is delivered.
        topology: Whether the mesh consists of four-sided faces or triangles.
        target_polycount: Number of polygons to aim for; more keep detail, fewer are lighter to use.
        resize_height: Height of the model in metres; zero leaves it.
        origin_at: Where the zero point of the model lies; left out, it stays.
    """

    output: dsl.Handle[Model3DRef]
    model_urls_glb: dsl.Handle[Model3DRef]
    model_urls_fbx: dsl.Handle[Model3DRef]
    model_urls_obj: dsl.Handle[Model3DRef]
    model_urls_usdz: dsl.Handle[Model3DRef]
    model_urls_blend: dsl.Handle[Model3DRef]
    model_urls_stl: dsl.Handle[Model3DRef]

    def __init__(
        self,
        *,
        model_url: dsl.FileInput[Model3DRef],
        target_formats: dsl.ListInput[Literal["glb", "fbx", "obj", "usdz", "blend", "stl"]] | None = None,
        topology: dsl.Input[shared.MeshTopologyValue] = "triangle",
        target_polycount: dsl.Input[int] = 30000,
        resize_height: dsl.Number = 0.0,
        origin_at: dsl.Input[Literal["bottom", "center"]] | None = None,
    ) -> None:
        super().__init__(
            model_url=model_url,
            target_formats=target_formats,
            topology=topology,
            target_polycount=target_polycount,
            resize_height=resize_height,
            origin_at=origin_at,
        )
