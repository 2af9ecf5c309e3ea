class Hyper3dRodin(dsl.Builder, node_type="fal.image_to_3d.Hyper3dRodin"):
    """
    Build a 3D model from pictures, a prompt or both with the first Hyper3D Rodin.

    Fuses several objects or reads several views of one, and has a Sketch tier; Gen-2 offers exact polygon counts instead.

    Args:
        prompt: The object in words; needed when there is no picture, otherwise a help.
        input_images: Pictures of one object from any sides, or of several objects to fuse; without them the prompt alone counts.
        condition_mode: With several images: fuse blends features of different objects, concat treats them as views of one object.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        geometry_file_format: File type of the 3D model; pick the one that your program reads.
        material: Kind of surface: one that reacts to light, or one with the light painted in.
        quality: Fineness of the 3D model; better means more polygons and a longer wait.
        use_hyper: Exports the model in hyper mode.
        tier: Full or sketch-like generation; the sketch is quicker and simpler.
        TAPose: Shows human figures in T or A pose, ready for rigging and animation.
        bbox_condition: Outer size that the model should fit: length, width and height, as a list of three numbers.
        addons: HighPack gives 4K textures and a high-poly mesh, for three times the billed units.
    """

    output: dsl.Handle[Model3DRef]
    seed: dsl.Handle[int]
    textures: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] = "",
        input_images: dsl.FileListInput[ImageRef] | None = None,
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
