class Hunyuan3dV3_1Part(dsl.Builder, node_type="fal.model_3d_to_3d.Hunyuan3dV3_1Part"):
    """
    fal-ai/hunyuan-3d/v3.1/part on fal.ai: its words are not written yet.

    Args:
        input_file: FBX, up to 100 MB.
    """

    output: dsl.Handle[Model3DRef]
    result_files: dsl.Handle[list[Model3DRef]]

    def __init__(
        self,
        *,
        input_file: dsl.Input[Model3DRef],
    ) -> None:
        super().__init__(
            input_file=input_file,
        )
