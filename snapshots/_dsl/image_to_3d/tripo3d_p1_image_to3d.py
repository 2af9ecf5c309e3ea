class Tripo3dP1ImageTo3d(dsl.Builder, node_type="fal.image_to_3d.Tripo3dP1ImageTo3d"):
    """
    Build a light 3D model of 48 to 20,000 faces from one picture with Tripo P1.

    Texture, face count and shape seed are all there is to set; H3.1 makes detailed models with PBR materials.

    Args:
        image: Picture of one object, fully in view, to build the 3D model from.
        face_limit: Number of faces to aim for; unset, the model decides by itself.
        texture: Paints the surface; off returns the bare shape.
        model_seed: Number that fixes the shape, so that a run can be repeated.
    """

    output: dsl.Handle[Model3DRef]
    model_urls_glb: dsl.Handle[Model3DRef]
    model_urls_fbx: dsl.Handle[Model3DRef]
    model_urls_base_model: dsl.Handle[Model3DRef]
    model_urls_pbr_model: dsl.Handle[Model3DRef]
    rendered_image: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        face_limit: dsl.Input[int] | None = None,
        texture: dsl.Input[bool] = True,
        model_seed: dsl.Input[int] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            face_limit=face_limit,
            texture=texture,
            model_seed=model_seed,
        )
