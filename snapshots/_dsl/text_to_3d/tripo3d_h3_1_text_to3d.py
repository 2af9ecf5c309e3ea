class Tripo3dH3_1TextTo3d(dsl.Builder, node_type="fal.text_to_3d.Tripo3dH3_1TextTo3d"):
    """
    tripo3d/h3.1/text-to-3d on fal.ai: its words are not written yet.

    Args:
        prompt: What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.
        negative_prompt: What should stay out of the result: objects, flaws, colours or sounds. Empty means nothing is ruled out.
        face_limit: Highest number of faces; left out, it adapts to the object.
        texture: What the surface is like, or whether and how finely a 3D model is textured.
        pbr: Gives the model physically based materials, which brings a texture with it.
        texture_seed: Chance number for the surface alone: vary it to get another texture on the same shape; left out, it is random.
        auto_size: Scales the model to its real size in metres.
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
