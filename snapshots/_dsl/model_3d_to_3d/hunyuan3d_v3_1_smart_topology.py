class Hunyuan3dV3_1SmartTopology(dsl.Builder, node_type="fal.model_3d_to_3d.Hunyuan3dV3_1SmartTopology"):
    """
    fal-ai/hunyuan-3d/v3.1/smart-topology on fal.ai: its words are not written yet.

    Args:
        input_file: Up to 200 MB.
        polygon_type: Shape of the faces; counts only for low-poly models.
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
        input_file: dsl.Input[Model3DRef] | None = None,
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
