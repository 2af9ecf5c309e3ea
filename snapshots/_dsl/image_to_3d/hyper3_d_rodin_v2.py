class Hyper3DRodinV2(dsl.Builder, node_type="fal.image_to_3d.Hyper3DRodinV2"):
    """
    Build a 3D model from up to five pictures or a prompt with Hyper3D Rodin Gen-2.

    One setting chooses quads or triangles and their number, 2K to 500K; Gen-2.5 adds tiers and texture settings.

    Args:
        prompt: The object in words; with pictures it may stay empty, and one is written from them.
        input_images: Pictures of one object, from different sides; without them the prompt alone counts.
        use_original_alpha: Uses the picture's own transparency to find the object.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        geometry_file_format: File type of the 3D model; pick the one that your program reads.
        material: PBR reacts to light, Shaded has the light painted in, All gives both.
        quality_mesh_option: Kind of faces and their number in one; more faces show finer detail.
        TAPose: Shows human figures in T or A pose, ready for rigging and animation.
        bbox_condition: Outer size that the model should fit: width, height and length, as a list of three numbers.
        addons: HighPack gives 4K textures and a high-poly mesh for three times the billed units.
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
        input_images: dsl.FileListInput[ImageRef] | None = None,
        use_original_alpha: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
        geometry_file_format: dsl.Input[Literal["glb", "usdz", "fbx", "obj", "stl"]] = "glb",
        material: dsl.Input[Literal["PBR", "Shaded", "All"]] = "All",
        quality_mesh_option: dsl.Input[
            Literal[
                "4K Quad",
                "8K Quad",
                "18K Quad",
                "50K Quad",
                "2K Triangle",
                "20K Triangle",
                "150K Triangle",
                "500K Triangle",
            ]
        ] = "500K Triangle",
        TAPose: dsl.Input[bool] = False,
        bbox_condition: dsl.ListInput[int] | None = None,
        addons: dsl.Input[Literal["HighPack"]] | None = None,
        preview_render: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            input_images=input_images,
            use_original_alpha=use_original_alpha,
            seed=seed,
            geometry_file_format=geometry_file_format,
            material=material,
            quality_mesh_option=quality_mesh_option,
            TAPose=TAPose,
            bbox_condition=bbox_condition,
            addons=addons,
            preview_render=preview_render,
        )
