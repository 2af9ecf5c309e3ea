class Hunyuan3dV3_1ProTextTo3d(dsl.Builder, node_type="fal.text_to_3d.Hunyuan3dV3_1ProTextTo3d"):
    """
    Build a textured 3D model from a description with Hunyuan3D 3.1 Pro.

    Prompts of up to 1,024 characters and up to 1.5 million faces; Rapid takes 200 characters and has no face count.

    Args:
        prompt: The object to model: shape, material and colours.
        generate_type: Normal gives a textured model, Geometry the bare white shape.
        enable_pbr: Makes materials with metal, roughness and relief that react to light. Ignored when only Geometry is made.
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
