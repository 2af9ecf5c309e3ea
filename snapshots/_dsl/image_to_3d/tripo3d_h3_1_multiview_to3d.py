class Tripo3dH3_1MultiviewTo3d(dsl.Builder, node_type="fal.image_to_3d.Tripo3dH3_1MultiviewTo3d"):
    """
    Build a 3D model from two to four views of an object with Tripo H3.1.

    Views go in the order front, left, back, right; faces, quads, real-world size and texture quality can be set.

    Args:
        images: Views of the same object in the order front, left, back, right; the front is required.
        face_limit: Number of faces to aim for; unset, the model decides by itself.
        texture: Paints the surface; pbr brings a texture even when this is off.
        pbr: Gives the model physically based materials, which brings a texture with it.
        model_seed: Number that fixes the shape, so that a run can be repeated; unset, each run draws a new one.
        texture_seed: Chance number for the surface alone: vary it to get another texture on the same shape.
        texture_quality: detailed makes textures of higher resolution than standard.
        geometry_quality: detailed makes a finer shape than standard.
        texture_alignment: Whether the texture keeps closer to the picture or to the shape.
        auto_size: Scales the model to its real size in metres.
        orientation: Which way the model faces; align_image turns it as in your pictures.
        quad: Makes four-sided faces in place of triangles; the file may then come as FBX.
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
        images: dsl.FileListInput[ImageRef],
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
            images=images,
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
