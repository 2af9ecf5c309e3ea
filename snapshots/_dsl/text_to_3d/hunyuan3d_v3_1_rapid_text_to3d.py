class Hunyuan3dV3_1RapidTextTo3d(dsl.Builder, node_type="fal.text_to_3d.Hunyuan3dV3_1RapidTextTo3d"):
    """
    Build a 3D model quickly from a short description with Hunyuan3D 3.1 Rapid.

    Up to 200 characters in, a textured or bare model out; Pro takes longer prompts and a face count.

    Args:
        prompt: The object to model in a line or two: shape, material and colours.
        enable_pbr: Makes materials with metal, roughness and relief that react to light. No effect when only geometry is made.
        enable_geometry: Makes the bare white shape without textures; it comes as GLB, not OBJ, and material settings are ignored.
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
