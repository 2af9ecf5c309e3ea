class Tripo3dP1TextTo3d(dsl.Builder, node_type="fal.text_to_3d.Tripo3dP1TextTo3d"):
    """
    Build a light, game-ready 3D model from a description with Tripo P1.

    Between 48 and 20,000 faces, textured or bare; where detail and PBR materials count, H3.1 is the model to take.

    Args:
        prompt: The object to model: shape, material and colours.
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
        prompt: dsl.Input[str],
        face_limit: dsl.Input[int] | None = None,
        texture: dsl.Input[bool] = True,
        model_seed: dsl.Input[int] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            face_limit=face_limit,
            texture=texture,
            model_seed=model_seed,
        )
