class Hyper3DRodinV2(dsl.Builder, node_type="fal.image_to_3d.Hyper3DRodinV2"):
    """
    Create 3D models with Rodin Gen-2 from up to five images or a text prompt, choosing mesh type and density in one setting, from 2K triangles to 50K quads or 500K triangles.

    Args:
        prompt: The object in words, as a help for what the picture leaves open.
        input_images: Images that the job starts from; how many are wanted depends on the task.
        use_original_alpha: Uses the picture's own transparency to find the object.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        geometry_file_format: File type of the 3D model; pick the one that your program reads.
        material: Kind of surface: one that reacts to light, or one with the light painted in.
        quality_mesh_option: Kind of faces and their number in one; more faces show finer detail.
        TAPose: Shows human figures in T or A pose, ready for rigging and animation.
        bbox_condition: Outer dimensions that the model should fit, as a list of three.
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
        input_images: dsl.ListInput[ImageRef] | None = None,
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
