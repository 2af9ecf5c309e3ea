class Hunyuan3DV3SketchTo3D(dsl.Builder, node_type="fal.image_to_3d.Hunyuan3DV3SketchTo3D"):
    """
    Build a textured 3D model from a sketch or line drawing with Hunyuan3D 3.

    A prompt supplies what lines cannot: the kind of object, its colours and materials.

    Args:
        input_image: The sketch or line art to build from. Up to 8 MB, 128 to 5000 px a side.
        prompt: What the drawing shows and what it is made of: kind of object, colours, materials.
        enable_pbr: Makes materials with gloss and relief that react to light; off gives plain colour.
        face_count: Number of faces to aim for; higher is more detailed and heavier.
    """

    output: dsl.Handle[Model3DRef]
    thumbnail: dsl.Handle[ImageRef]
    model_urls_glb: dsl.Handle[Model3DRef]
    model_urls_fbx: dsl.Handle[Model3DRef]
    model_urls_obj: dsl.Handle[Model3DRef]
    model_urls_usdz: dsl.Handle[Model3DRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        input_image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        enable_pbr: dsl.Input[bool] = False,
        face_count: dsl.Input[int] = 500000,
    ) -> None:
        super().__init__(
            input_image=input_image,
            prompt=prompt,
            enable_pbr=enable_pbr,
            face_count=face_count,
        )
