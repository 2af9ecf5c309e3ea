class Triposr(dsl.Builder, node_type="fal.image_to_3d.Triposr"):
    """
    Build a rough 3D mesh from one picture in moments with TripoSR, an early open model.

    Cuts the object out by itself and gives GLB or OBJ; TRELLIS and Hunyuan3D go finer but take longer.

    Args:
        image: Picture of one object, fully in view, to build the 3D model from.
        output_format: Kind of 3D file: glb packs everything into one, obj suits older programs.
        do_remove_background: Cuts the object out of the picture first; off if that is already done.
        foreground_ratio: How much of the picture the object fills before it is reconstructed.
        mc_resolution: Grid for turning the volume into a mesh; finer shows more, very fine gets slow.
    """

    output: dsl.Handle[Model3DRef]
    timings: dsl.Handle[dict[str, Any]]
    remeshing_dir: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        output_format: dsl.Input[Literal["glb", "obj"]] = "glb",
        do_remove_background: dsl.Input[bool] = True,
        foreground_ratio: dsl.Number = 0.9,
        mc_resolution: dsl.Input[int] = 256,
    ) -> None:
        super().__init__(
            image=image,
            output_format=output_format,
            do_remove_background=do_remove_background,
            foreground_ratio=foreground_ratio,
            mc_resolution=mc_resolution,
        )
