class Tripo3dH3_1TextTo3d(dsl.Builder, node_type="fal.text_to_3d.Tripo3dH3_1TextTo3d"):
    """
    Build a 3D model from a description with Tripo H3.1, by way of a picture drawn first.

    Has a negative prompt, seeds for picture, shape and texture, and up to two million faces; P1 makes light meshes.

    Args:
        prompt: The object to model: shape, material and colours.
        negative_prompt: What the model should not have, such as wheels, wings or a base.
        face_limit: Number of faces to aim for; unset, the model decides by itself.
        texture: Paints the surface; pbr brings a texture even when this is off.
        pbr: Gives the model physically based materials, which brings a texture with it.
        model_seed: Number that fixes the shape, so that a run can be repeated; unset, each run draws a new one.
        image_seed: Number that fixes the picture drawn from your words before the model is built.
        texture_seed: Chance number for the surface alone: vary it to get another texture on the same shape.
        texture_quality: detailed makes textures of higher resolution than standard.
        geometry_quality: detailed makes a finer shape than standard.
        auto_size: Scales the model to its real size in metres.
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
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] | None = None,
        face_limit: dsl.Input[int] | None = None,
        texture: dsl.Input[bool] = True,
        pbr: dsl.Input[bool] = True,
        model_seed: dsl.Input[int] | None = None,
        image_seed: dsl.Input[int] | None = None,
        texture_seed: dsl.Input[int] | None = None,
        texture_quality: dsl.Input[shared.TripoDetailValue] = "standard",
        geometry_quality: dsl.Input[shared.TripoDetailValue] = "standard",
        auto_size: dsl.Input[bool] = False,
        quad: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            face_limit=face_limit,
            texture=texture,
            pbr=pbr,
            model_seed=model_seed,
            image_seed=image_seed,
            texture_seed=texture_seed,
            texture_quality=texture_quality,
            geometry_quality=geometry_quality,
            auto_size=auto_size,
            quad=quad,
        )
