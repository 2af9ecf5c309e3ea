class Tripo3dP1ImageTo3d(dsl.Builder, node_type="fal.image_to_3d.Tripo3dP1ImageTo3d"):
    """
    tripo3d/p1/image-to-3d on fal.ai: its words are not written yet.

    Args:
        image: Picture of one object, best seen whole and against a plain background.
        face_limit: Highest number of faces; left out, it adapts to the object.
        texture: What the surface is like, or whether and how finely a 3D model is textured.
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
        image: dsl.Input[ImageRef],
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
