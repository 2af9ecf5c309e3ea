class Hunyuan3dV3TextTo3d(dsl.Builder, node_type="fal.text_to_3d.Hunyuan3dV3TextTo3d"):
    """
    Build a 3D model from words alone with Hunyuan3D 3: textured, low-poly or bare geometry.

    Up to 1.5 million faces; it has the low-poly mode that 3.1 Pro lacks.

    Args:
        prompt: The object to model: shape, material, colours.
        enable_pbr: Makes materials with gloss and relief that react to light; off gives plain colour.
        face_count: Number of faces to aim for; higher is more detailed and heavier.
        generate_type: What to build: a textured model, a reduced low-poly one, or untextured geometry.
        polygon_type: Shape of the faces; counts only for low-poly models.
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
        prompt: dsl.Input[str],
        enable_pbr: dsl.Input[bool] = False,
        face_count: dsl.Input[int] = 500000,
        generate_type: dsl.Input[Literal["Normal", "LowPoly", "Geometry"]] = "Normal",
        polygon_type: dsl.Input[Literal["triangle", "quadrilateral"]] = "triangle",
    ) -> None:
        super().__init__(
            prompt=prompt,
            enable_pbr=enable_pbr,
            face_count=face_count,
            generate_type=generate_type,
            polygon_type=polygon_type,
        )
