class Tripo3dP1TextTo3d(dsl.Builder, node_type="fal.text_to_3d.Tripo3dP1TextTo3d"):
    """
    tripo3d/p1/text-to-3d on fal.ai: its words are not written yet.

    Args:
        prompt: What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.
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
