class Hunyuan3dV3_1RapidImageTo3d(dsl.Builder, node_type="fal.image_to_3d.Hunyuan3dV3_1RapidImageTo3d"):
    """
    fal-ai/hunyuan-3d/v3.1/rapid/image-to-3d on fal.ai: its words are not written yet.

    Args:
        input_image: Picture of one object, best seen whole and against a plain background. JPEG, PNG or WebP, up to 8 MB, 128 to 5000 px a side.
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
        input_image: dsl.Input[ImageRef],
        enable_pbr: dsl.Input[bool] = False,
        enable_geometry: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            input_image=input_image,
            enable_pbr=enable_pbr,
            enable_geometry=enable_geometry,
        )
