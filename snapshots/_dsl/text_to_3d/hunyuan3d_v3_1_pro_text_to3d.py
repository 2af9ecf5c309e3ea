class Hunyuan3dV3_1ProTextTo3d(dsl.Builder, node_type="fal.text_to_3d.Hunyuan3dV3_1ProTextTo3d"):
    """
    fal-ai/hunyuan-3d/v3.1/pro/text-to-3d on fal.ai: its words are not written yet.

    Args:
        prompt: What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.
        generate_type: Whether you get a textured model, a low-poly one or the bare shape.
        enable_pbr: Makes materials with gloss and relief that react to light; off gives plain colour.
        face_count: Number of faces to aim for; higher is more detailed and heavier.
    """

    output: dsl.Handle[Model3DRef]
    thumbnail: dsl.Handle[ImageRef]
    model_urls_glb: dsl.Handle[Model3DRef]
    model_urls_fbx: dsl.Handle[Model3DRef]
    model_urls_obj: dsl.Handle[Model3DRef]
    model_urls_mtl: dsl.Handle[Model3DRef]
    model_urls_texture: dsl.Handle[ImageRef]
    model_urls_usdz: dsl.Handle[Model3DRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        generate_type: dsl.Input[Literal["Normal", "Geometry"]] = "Normal",
        enable_pbr: dsl.Input[bool] = False,
        face_count: dsl.Input[int] = 500000,
    ) -> None:
        super().__init__(
            prompt=prompt,
            generate_type=generate_type,
            enable_pbr=enable_pbr,
            face_count=face_count,
        )
