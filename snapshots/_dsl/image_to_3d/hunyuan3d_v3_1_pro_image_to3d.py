class Hunyuan3dV3_1ProImageTo3d(dsl.Builder, node_type="fal.image_to_3d.Hunyuan3dV3_1ProImageTo3d"):
    """
    Build a textured 3D model from one to eight views with Hunyuan3D 3.1 Pro.

    Front view plus back, sides, top, bottom and slanted views, up to 1.5 million faces; Rapid takes one picture and has no face count.

    Args:
        input_image: Front view of one object on a plain background, filling more than half of the picture. JPEG, PNG or WebP, up to 8 MB, 128 to 5000 px a side.
        back_image: View of the same object from behind. Up to 8 MB.
        left_image: View of the same object from its left side. Up to 8 MB.
        right_image: View of the same object from its right side. Up to 8 MB.
        top_image: View of the same object from above. Up to 8 MB.
        bottom_image: View of the same object from below. Up to 8 MB.
        left_front_image: View of the same object at a slant from the front left, about 45 degrees. Up to 8 MB.
        right_front_image: View of the same object at a slant from the front right, about 45 degrees. Up to 8 MB.
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
        input_image: dsl.FileInput[ImageRef],
        back_image: dsl.FileInput[ImageRef] | None = None,
        left_image: dsl.FileInput[ImageRef] | None = None,
        right_image: dsl.FileInput[ImageRef] | None = None,
        top_image: dsl.FileInput[ImageRef] | None = None,
        bottom_image: dsl.FileInput[ImageRef] | None = None,
        left_front_image: dsl.FileInput[ImageRef] | None = None,
        right_front_image: dsl.FileInput[ImageRef] | None = None,
        generate_type: dsl.Input[Literal["Normal", "Geometry"]] = "Normal",
        enable_pbr: dsl.Input[bool] = False,
        face_count: dsl.Input[int] = 500000,
    ) -> None:
        super().__init__(
            input_image=input_image,
            back_image=back_image,
            left_image=left_image,
            right_image=right_image,
            top_image=top_image,
            bottom_image=bottom_image,
            left_front_image=left_front_image,
            right_front_image=right_front_image,
            generate_type=generate_type,
            enable_pbr=enable_pbr,
            face_count=face_count,
        )
