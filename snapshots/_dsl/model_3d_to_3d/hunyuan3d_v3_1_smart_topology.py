class Hunyuan3dV3_1SmartTopology(dsl.Builder, node_type="fal.model_3d_to_3d.Hunyuan3dV3_1SmartTopology"):
    """
    Rebuild the mesh of a 3D model with cleaner topology, using Hunyuan3D 3.1.

    Takes a GLB or OBJ file and gives triangles or mostly quads at one of three densities; Meshy Remesh takes an exact count.

    Args:
        input_file: 3D model whose mesh should be rebuilt, as GLB or OBJ; if none is given, fal works on a sample. Up to 200 MB.
        input_file_type: Format of the model that you put in.
        polygon_type: Faces of the new mesh: triangles only, or a mix with four-sided ones.
        face_level: How dense the new mesh gets: high keeps more detail, low has the fewest polygons.
    """

    output: dsl.Handle[Model3DRef]
    model_urls_glb: dsl.Handle[Model3DRef]
    model_urls_fbx: dsl.Handle[Model3DRef]
    model_urls_obj: dsl.Handle[Model3DRef]
    model_urls_mtl: dsl.Handle[Model3DRef]
    model_urls_texture: dsl.Handle[ImageRef]
    model_urls_usdz: dsl.Handle[Model3DRef]

    def __init__(
        self,
        *,
        input_file: dsl.FileInput[Model3DRef] | None = None,
        input_file_type: dsl.Input[Literal["glb", "obj"]] = "glb",
        polygon_type: dsl.Input[Literal["triangle", "quadrilateral"]] = "triangle",
        face_level: dsl.Input[shared.QualityLowToHighValue] = "medium",
    ) -> None:
        super().__init__(
            input_file=input_file,
            input_file_type=input_file_type,
            polygon_type=polygon_type,
            face_level=face_level,
        )
