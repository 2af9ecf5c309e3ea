class Hunyuan3DV3ImageTo3D(dsl.Builder, node_type="fal.image_to_3d.Hunyuan3DV3ImageTo3D"):
    """
    Build a 3D model from a picture with Hunyuan3D 3: textured, low-poly or bare, up to 1.5 million faces.

    Takes back, left and right views too; 3.1 Pro takes up to eight views but has no low-poly mode.

    Args:
        input_image: Picture of one object, fully in view, preferably from the front. Up to 8 MB.
        back_image: View of the same object from behind, for a truer rear. Up to 8 MB.
        left_image: View of the same object from its left side. Up to 8 MB.
        right_image: View of the same object from its right side. Up to 8 MB.
        enable_pbr: Makes materials with gloss and relief that react to light. No effect when only Geometry is made.
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
        input_image: dsl.FileInput[ImageRef],
        back_image: dsl.FileInput[ImageRef] | None = None,
        left_image: dsl.FileInput[ImageRef] | None = None,
        right_image: dsl.FileInput[ImageRef] | None = None,
        enable_pbr: dsl.Input[bool] = False,
        face_count: dsl.Input[int] = 500000,
        generate_type: dsl.Input[Literal["Normal", "LowPoly", "Geometry"]] = "Normal",
        polygon_type: dsl.Input[Literal["triangle", "quadrilateral"]] = "triangle",
    ) -> None:
        super().__init__(
            input_image=input_image,
            back_image=back_image,
            left_image=left_image,
            right_image=right_image,
            enable_pbr=enable_pbr,
            face_count=face_count,
            generate_type=generate_type,
            polygon_type=polygon_type,
        )
