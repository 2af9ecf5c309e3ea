class Hyper3dRodin(dsl.Builder, node_type="fal.image_to_3d.Hyper3dRodin"):
    """
    Generate a 3D model from images, a prompt, or both with Hyper3D Rodin; five file formats, a Sketch tier, fuse or concat for several pictures, and a 4K-texture add-on.

    Args:
        prompt: The object in words, as a help for what the picture leaves open.
        input_images: Images that the job starts from; how many are wanted depends on the task.
        condition_mode: With several images: fuse blends features of different objects, concat treats them as views of one object.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        geometry_file_format: File type of the 3D model; pick the one that your program reads.
        material: Kind of surface: one that reacts to light, or one with the light painted in.
        quality: Fineness of the 3D model; better means more polygons and a longer wait.
        use_hyper: Exports the model in hyper mode.
        tier: Full or sketch-like generation; the sketch is quicker and simpler.
        TAPose: Shows human figures in T or A pose, ready for rigging and animation.
        bbox_condition: Outer dimensions that the model should fit, as a list of three.
        addons: HighPack raises textures to 4K and the mesh to high-poly, at extra cost.
    """

    output: dsl.Handle[Model3DRef]
    seed: dsl.Handle[int]
    textures: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] = "",
        input_images: dsl.ListInput[ImageRef] | None = None,
        condition_mode: dsl.Input[Literal["fuse", "concat"]] = "concat",
        seed: dsl.Input[int] = -1,
        geometry_file_format: dsl.Input[Literal["glb", "usdz", "fbx", "obj", "stl"]] = "glb",
        material: dsl.Input[Literal["PBR", "Shaded"]] = "PBR",
        quality: dsl.Input[Literal["high", "medium", "low", "extra-low"]] = "medium",
        use_hyper: dsl.Input[bool] = False,
        tier: dsl.Input[Literal["Regular", "Sketch"]] = "Regular",
        TAPose: dsl.Input[bool] = False,
        bbox_condition: dsl.ListInput[int] | None = None,
        addons: dsl.Input[Literal["HighPack"]] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            input_images=input_images,
            condition_mode=condition_mode,
            seed=seed,
            geometry_file_format=geometry_file_format,
            material=material,
            quality=quality,
            use_hyper=use_hyper,
            tier=tier,
            TAPose=TAPose,
            bbox_condition=bbox_condition,
            addons=addons,
        )
