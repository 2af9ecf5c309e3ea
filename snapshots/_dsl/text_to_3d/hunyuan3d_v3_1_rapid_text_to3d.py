class Hunyuan3dV3_1RapidTextTo3d(dsl.Builder, node_type="fal.text_to_3d.Hunyuan3dV3_1RapidTextTo3d"):
    """
    fal-ai/hunyuan-3d/v3.1/rapid/text-to-3d on fal.ai: its words are not written yet.

    Args:
        prompt: What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.
        enable_pbr: Makes materials with gloss and relief that react to light; off gives plain colour.
    """

    output: dsl.Handle[Model3DRef]
    material_mtl: dsl.Handle[Model3DRef]
    texture: dsl.Handle[ImageRef]
    thumbnail: dsl.Handle[ImageRef]
    model_urls_glb: dsl.Handle[Model3DRef]
    model_urls_fbx: dsl.Handle[Model3DRef]
    model_urls_obj: dsl.Handle[Model3DRef]
    model_urls_mtl: dsl.Handle[Model3DRef]
    model_urls_texture: dsl.Handle[ImageRef]
    model_urls_usdz: dsl.Handle[Model3DRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        enable_pbr: dsl.Input[bool] = False,
        enable_geometry: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            enable_pbr=enable_pbr,
            enable_geometry=enable_geometry,
        )
