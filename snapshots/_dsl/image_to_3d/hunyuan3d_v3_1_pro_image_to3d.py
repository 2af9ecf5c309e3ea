class Hunyuan3dV3_1ProImageTo3d(dsl.Builder, node_type="fal.image_to_3d.Hunyuan3dV3_1ProImageTo3d"):
    """
    fal-ai/hunyuan-3d/v3.1/pro/image-to-3d on fal.ai: its words are not written yet.

    Args:
        input_image: Picture of one object, best seen whole and against a plain background. JPEG, PNG or WebP, up to 8 MB, 128 to 5000 px a side.
        back_image: Image of the object from behind, for a more faithful back side. Up to 8 MB.
        left_image: Image of the object from its left side. Up to 8 MB.
        right_image: Image of the object from its right side. Up to 8 MB.
        top_image: Up to 8 MB.
        bottom_image: Up to 8 MB.
        left_front_image: Up to 8 MB.
        right_front_image: Up to 8 MB.
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
        input_image: dsl.Input[ImageRef],
        back_image: dsl.Input[ImageRef] | None = None,
        left_image: dsl.Input[ImageRef] | None = None,
        right_image: dsl.Input[ImageRef] | None = None,
        top_image: dsl.Input[ImageRef] | None = None,
        bottom_image: dsl.Input[ImageRef] | None = None,
        left_front_image: dsl.Input[ImageRef] | None = None,
        right_front_image: dsl.Input[ImageRef] | None = None,
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
