class Hyper3dRodinV2_5Fast(dsl.Builder, node_type="fal.image_to_3d.Hyper3dRodinV2_5Fast"):
    """
    Build a draft 3D model from pictures with Hyper3D Rodin Gen-2.5 Fast.

    Two low tiers with meshes of up to 20K faces, and Minimum, which always gives 50K triangles; the standard node goes to Extreme-High and millions.

    Args:
        images: Pictures of one object, from different sides.
        prompt: The object in words; when empty, one is written from the pictures.
        bbox_condition: The greatest width, height and length that the model may have.
        enable_creative_mode: Uses Hyper3D's creative geometry mode, which copes better with difficult pictures.
        geometry_file_format: File type of the 3D model; pick the one that your program reads.
        hd_texture: Refines the textures once more after they are made, for finer surfaces.
        is_micro: Adds geometry at micro scale; it needs the Extreme-High tier, which this node does not offer.
        material: PBR reacts to light, Shaded has the light painted in, All gives both, None leaves the bare shape.
        preview_render: Adds a picture of the finished 3D model to the files.
        quality_mesh_option: Kind and number of faces: quads are smooth, triangles detailed; Auto suits the tier. Not used in the Minimum tier.
        TAPose: Shows human figures in T or A pose, ready for rigging and animation.
        texture_delight: Takes light and highlights that are painted into the textures out of them.
        texture_mode: Quality of the textures; unset, it goes by the tier.
        tier: Level of detail. Minimum always makes 50K triangles, whatever the mesh option says.
        use_original_alpha: Uses the picture's own transparency to find the object.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[Model3DRef]
    textures: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    model_meshes: dsl.Handle[list[Model3DRef]]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef] | None = None,
        prompt: dsl.Input[str] = "",
        bbox_condition: dsl.Input[shared.Hyper3dRodinGen25BbboxFieldFast] | None = None,
        enable_creative_mode: dsl.Input[bool] = False,
        geometry_file_format: dsl.Input[Literal["glb", "usdz", "fbx", "obj", "stl"]] = "glb",
        hd_texture: dsl.Input[bool] = False,
        is_micro: dsl.Input[bool] = False,
        material: dsl.Input[shared.RodinMaterialValue] = "Shaded",
        preview_render: dsl.Input[bool] = False,
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
        use_original_alpha: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            images=images,
            prompt=prompt,
            bbox_condition=bbox_condition,
            enable_creative_mode=enable_creative_mode,
            geometry_file_format=geometry_file_format,
            hd_texture=hd_texture,
            is_micro=is_micro,
            material=material,
            preview_render=preview_render,
            quality_mesh_option=quality_mesh_option,
            TAPose=TAPose,
            texture_delight=texture_delight,
            texture_mode=texture_mode,
            tier=tier,
            use_original_alpha=use_original_alpha,
            seed=seed,
        )
