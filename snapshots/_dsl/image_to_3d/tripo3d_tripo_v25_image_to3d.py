class Tripo3dTripoV25ImageTo3d(dsl.Builder, node_type="fal.image_to_3d.Tripo3dTripoV25ImageTo3d"):
    """
    Build a 3D model from one picture with Tripo 2.5.

    Three grades of texture, PBR on request, quads, a face limit and real-world size; Tripo H3.1 is the later model.

    Args:
        seed: Number that fixes the shape, so that a run can be repeated; -1 draws a new one for each run. The surface has a number of its own.
        face_limit: Highest number of faces; unset, it is chosen to suit the object.
        pbr: Gives the model physically based materials, which brings a texture with it.
        texture: Amount of texture: none, standard or HD; with pbr on, a texture is made in any case.
        texture_seed: Chance number for the surface alone: vary it to get another texture on the same shape.
        auto_size: Scales the model to its real size in metres.
        quad: Makes four-sided faces, delivered as FBX, for 0.05 dollars more; without a face limit it then aims for 10,000 faces.
        texture_alignment: Whether the texture keeps closer to the picture or to the shape.
        orientation: Turns the finished model to face as in the picture, or leaves it in the standard position.
        image: Picture of one object, fully in view, to build the 3D model from.
    """

    output: dsl.Handle[Model3DRef]
    task_id: dsl.Handle[str]
    model_mesh: dsl.Handle[Model3DRef]
    pbr_model: dsl.Handle[Model3DRef]
    rendered_image: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        seed: dsl.Input[int] = -1,
        face_limit: dsl.Input[int] | None = None,
        pbr: dsl.Input[bool] | None = False,
        texture: dsl.Input[Literal["no", "standard", "HD"]] = "standard",
        texture_seed: dsl.Input[int] | None = None,
        auto_size: dsl.Input[bool] | None = False,
        quad: dsl.Input[bool] | None = False,
        texture_alignment: dsl.Input[Literal["original_image", "geometry"]] | None = "original_image",
        orientation: dsl.Input[Literal["default", "align_image"]] | None = "default",
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            seed=seed,
            face_limit=face_limit,
            pbr=pbr,
            texture=texture,
            texture_seed=texture_seed,
            auto_size=auto_size,
            quad=quad,
            texture_alignment=texture_alignment,
            orientation=orientation,
            image=image,
        )
