class Hunyuan3dV3_1RapidImageTo3d(dsl.Builder, node_type="fal.image_to_3d.Hunyuan3dV3_1RapidImageTo3d"):
    """
    Build a 3D model quickly from one picture with Hunyuan3D 3.1 Rapid.

    Textured, with light-reacting materials, or bare; Pro takes more views and a face count.

    Args:
        input_image: Front view of one object on a plain background, filling more than half of the picture. JPEG, PNG or WebP, up to 8 MB, 128 to 5000 px a side.
        enable_pbr: Makes materials with metal, roughness and relief that react to light. No effect when only geometry is made.
        enable_geometry: Makes the bare white shape without textures; it comes as GLB, and material settings are ignored.
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
        input_image: dsl.FileInput[ImageRef],
        enable_pbr: dsl.Input[bool] = False,
        enable_geometry: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            input_image=input_image,
            enable_pbr=enable_pbr,
            enable_geometry=enable_geometry,
        )
