class Tripo3dH3_1ImageTo3d(dsl.Builder, node_type="fal.image_to_3d.Tripo3dH3_1ImageTo3d"):
    """
    tripo3d/h3.1/image-to-3d on fal.ai: its words are not written yet.

    Args:
        image: Picture of one object, best seen whole and against a plain background.
        face_limit: Highest number of faces; left out, it adapts to the object.
        texture: What the surface is like, or whether and how finely a 3D model is textured.
        pbr: Gives the model physically based materials, which brings a texture with it.
        texture_seed: Chance number for the surface alone: vary it to get another texture on the same shape; left out, it is random.
        texture_alignment: Whether the texture keeps closer to the picture or to the shape.
        auto_size: Scales the model to its real size in metres.
        orientation: Which way it faces, or how the 3D model is turned.
        quad: Makes a mesh of four-sided faces, delivered as FBX; costs extra.
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
        pbr: dsl.Input[bool] = True,
        model_seed: dsl.Input[int] | None = None,
        texture_seed: dsl.Input[int] | None = None,
        texture_quality: dsl.Input[shared.TripoDetailValue] = "standard",
        geometry_quality: dsl.Input[shared.TripoDetailValue] = "standard",
        texture_alignment: dsl.Input[Literal["original_image", "geometry"]] = "original_image",
        auto_size: dsl.Input[bool] = False,
        orientation: dsl.Input[Literal["default", "align_image"]] = "default",
        quad: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            face_limit=face_limit,
            texture=texture,
            pbr=pbr,
            model_seed=model_seed,
            texture_seed=texture_seed,
            texture_quality=texture_quality,
            geometry_quality=geometry_quality,
            texture_alignment=texture_alignment,
            auto_size=auto_size,
            orientation=orientation,
            quad=quad,
        )
