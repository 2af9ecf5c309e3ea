class HunyuanPart(dsl.Builder, node_type="fal.model_3d_to_3d.HunyuanPart"):
    """
    Segment one part of a 3D model around a point you place, with Hunyuan Part.

    Takes a GLB or OBJ and a point, and gives three candidate meshes with scores and the segmented whole.

    Args:
        model_file_url: 3D model to cut a part from. GLB or OBJ.
        point_prompt_x: Place of the wanted part on the first axis of the scaled model.
        point_prompt_y: Place of the wanted part on the second axis of the scaled model.
        point_prompt_z: Place of the wanted part on the third axis of the scaled model.
        point_num: How many surface points are sampled from the mesh; more points give finer borders and take longer.
        use_normal: Use the surface directions of the mesh to help find part borders.
        noise_std: Random shift of the sampled points; a little makes the split more robust.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[Model3DRef]
    mask_1_mesh: dsl.Handle[Model3DRef]
    mask_2_mesh: dsl.Handle[Model3DRef]
    mask_3_mesh: dsl.Handle[Model3DRef]
    best_mask_index: dsl.Handle[int]
    iou_scores: dsl.Handle[list[float]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        model_file_url: dsl.FileInput[Model3DRef],
        point_prompt_x: dsl.Number = 0.0,
        point_prompt_y: dsl.Number = 0.0,
        point_prompt_z: dsl.Number = 0.0,
        point_num: dsl.Input[int] = 100000,
        use_normal: dsl.Input[bool] = True,
        noise_std: dsl.Number = 0.0,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            model_file_url=model_file_url,
            point_prompt_x=point_prompt_x,
            point_prompt_y=point_prompt_y,
            point_prompt_z=point_prompt_z,
            point_num=point_num,
            use_normal=use_normal,
            noise_std=noise_std,
            seed=seed,
        )
