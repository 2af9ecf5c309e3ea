class Hunyuan3dV3_1Part(dsl.Builder, node_type="fal.model_3d_to_3d.Hunyuan3dV3_1Part"):
    """
    Split a 3D model into its parts with Hunyuan3D 3.1.

    Takes an FBX file of up to 30,000 faces and gives one file per part; nothing has to be marked or set.

    Args:
        input_file: 3D model to split, as an FBX file with at most 30,000 faces; models that came from a generator work best. Up to 100 MB.
    """

    output: dsl.Handle[Model3DRef]
    result_files: dsl.Handle[list[Model3DRef]]

    def __init__(
        self,
        *,
        input_file: dsl.FileInput[Model3DRef],
    ) -> None:
        super().__init__(
            input_file=input_file,
        )
