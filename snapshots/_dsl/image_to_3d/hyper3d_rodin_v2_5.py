class Hyper3dRodinV2_5(dsl.Builder, node_type="fal.image_to_3d.Hyper3dRodinV2_5"):
    """
    Build a 3D model from one to five pictures with Hyper3D Rodin Gen-2.5.

    Six tiers up to Extreme-High and 2M triangles, texture quality apart; the Fast node has the low tiers alone, with 50K faces at most.

    Args:
        prompt: The object in words; when empty, one is written from the pictures.
        images: Pictures of one object, from different sides.
        tier: Level of detail; higher tiers cost more, and Extreme-High costs double the base rate.
        use_original_alpha: Uses the picture's own transparency to find the object.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        geometry_file_format: File type of the 3D model; pick the one that your program reads.
        material: PBR reacts to light, Shaded has the light painted in, All gives both, None leaves the bare shape.
        quality_mesh_option: Kind and number of faces: quads are smooth, triangles detailed. Up to 1M triangles with Extreme-Low to Medium, 20K to 2M above; Auto suits the tier.
        texture_mode: Quality of the textures; unset, it goes by the tier.
        enable_creative_mode: Uses Hyper3D's creative geometry mode, which copes better with difficult pictures.
        hd_texture: Refines the textures once more after they are made, for finer surfaces.
        texture_delight: Takes light and highlights that are painted into the textures out of them.
        is_micro: Adds geometry at micro scale; takes effect only with the tier Gen-2.5-Extreme-High.
        TAPose: Shows human figures in T or A pose, ready for rigging and animation.
        bbox_condition: The greatest width, height and length that the model may have.
        addons: Paid extras; HighPack brings 4K textures and far more quads.
        preview_render: Adds a picture of the finished 3D model to the files.
    """

    output: dsl.Handle[Model3DRef]
    model_meshes: dsl.Handle[list[Model3DRef]]
    seed: dsl.Handle[int]
    textures: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] = "",
        images: dsl.FileListInput[ImageRef] | None = None,
        tier: dsl.Input[
            Literal[
                "Gen-2.5-Minimum",
                "Gen-2.5-Extreme-Low",
                "Gen-2.5-Low",
                "Gen-2.5-Medium",
                "Gen-2.5-High",
                "Gen-2.5-Extreme-High",
            ]
        ] = "Gen-2.5-High",
        use_original_alpha: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
        geometry_file_format: dsl.Input[Literal["glb", "usdz", "fbx", "obj", "stl"]] = "glb",
        material: dsl.Input[shared.RodinMaterialValue] = "All",
        quality_mesh_option: dsl.Input[
            Literal[
                "Auto",
                "4K Quad",
                "8K Quad",
                "18K Quad",
                "50K Quad",
                "100K Quad",
                "200K Quad",
                "2K Triangle",
                "20K Triangle",
                "50K Triangle",
                "150K Triangle",
                "500K Triangle",
                "1M Triangle",
                "2M Triangle",
            ]
        ] = "Auto",
        texture_mode: dsl.Input[shared.RodinTextureModeValue] | None = None,
        enable_creative_mode: dsl.Input[bool] = False,
        hd_texture: dsl.Input[bool] = False,
        texture_delight: dsl.Input[bool] = False,
        is_micro: dsl.Input[bool] = False,
        TAPose: dsl.Input[bool] = False,
        bbox_condition: dsl.Input[shared.Hyper3dRodinGen25BbboxField] | None = None,
        addons: dsl.Input[shared.Hyper3dRodinGen25Addons] | None = None,
        preview_render: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            images=images,
            tier=tier,
            use_original_alpha=use_original_alpha,
            seed=seed,
            geometry_file_format=geometry_file_format,
            material=material,
            quality_mesh_option=quality_mesh_option,
            texture_mode=texture_mode,
            enable_creative_mode=enable_creative_mode,
            hd_texture=hd_texture,
            texture_delight=texture_delight,
            is_micro=is_micro,
            TAPose=TAPose,
            bbox_condition=bbox_condition,
            addons=addons,
            preview_render=preview_render,
        )
