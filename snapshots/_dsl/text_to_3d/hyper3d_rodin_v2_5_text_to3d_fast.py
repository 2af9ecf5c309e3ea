class Hyper3dRodinV2_5TextTo3dFast(dsl.Builder, node_type="fal.text_to_3d.Hyper3dRodinV2_5TextTo3dFast"):
    """
    fal-ai/hyper3d/rodin/v2.5/text-to-3d/fast on fal.ai: its words are not written yet.

    Args:
        prompt: What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.
        bbox_condition: Outer dimensions that the model should fit, as a list of three.
        geometry_file_format: File type of the 3D model; pick the one that your program reads.
        material: Kind of surface: one that reacts to light, or one with the light painted in.
        quality_mesh_option: Kind of faces and their number in one; more faces show finer detail.
        TAPose: Shows human figures in T or A pose, ready for rigging and animation.
        tier: Full or sketch-like generation; the sketch is quicker and simpler.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[Model3DRef]
    textures: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    model_meshes: dsl.Handle[list[Model3DRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        bbox_condition: dsl.Input[shared.Hyper3dRodinGen25BbboxFieldFast] | None = None,
        enable_creative_mode: dsl.Input[bool] = False,
        geometry_file_format: dsl.Input[Literal["glb", "usdz", "fbx", "obj", "stl"]] = "glb",
        hd_texture: dsl.Input[bool] = False,
        is_micro: dsl.Input[bool] = False,
        material: dsl.Input[shared.RodinMaterialValue] = "Shaded",
        quality_mesh_option: dsl.Input[
            Literal[
                "Auto",
                "1K Quad",
                "4K Quad",
                "8K Quad",
                "18K Quad",
                "20K Quad",
                "2K Triangle",
                "4K Triangle",
                "8K Triangle",
                "10K Triangle",
                "20K Triangle",
            ]
        ] = "Auto",
        TAPose: dsl.Input[bool] = False,
        texture_delight: dsl.Input[bool] = False,
        texture_mode: dsl.Input[shared.RodinTextureModeValue] | None = None,
        tier: dsl.Input[Literal["Gen-2.5-Minimum", "Gen-2.5-Extreme-Low", "Gen-2.5-Low"]] = "Gen-2.5-Extreme-Low",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            bbox_condition=bbox_condition,
            enable_creative_mode=enable_creative_mode,
            geometry_file_format=geometry_file_format,
            hd_texture=hd_texture,
            is_micro=is_micro,
            material=material,
            quality_mesh_option=quality_mesh_option,
            TAPose=TAPose,
            texture_delight=texture_delight,
            texture_mode=texture_mode,
            tier=tier,
            seed=seed,
        )
