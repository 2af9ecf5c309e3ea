class MeshyV5Retexture(dsl.Builder, node_type="fal.model_3d_to_3d.MeshyV5Retexture"):
    """
    Paint an existing 3D model anew with Meshy 5, from a description or a style picture.

    The shape stays; old UVs can be kept and PBR maps added. TRELLIS.2 Retexture needs a picture.

    Args:
        model_url: 3D model to paint anew; its shape stays as it is. GLB, GLTF, OBJ, FBX or STL.
        text_style_prompt: The look of the new texture in words; needed when no style picture is connected.
        image_style: Picture that guides the new texture. Needed when there is no style text, and it wins when both are given. JPEG or PNG, up to 20 MB.
        enable_original_uv: Keeps the model's own UV layout; off makes a new one.
        enable_pbr: Makes materials with gloss and relief that react to light; off gives plain colour.
        enable_safety_checker: Checks the input for unsafe content before the run; off skips it.
    """

    output: dsl.Handle[Model3DRef]
    thumbnail: dsl.Handle[ImageRef]
    model_urls_glb: dsl.Handle[Model3DRef]
    model_urls_fbx: dsl.Handle[Model3DRef]
    model_urls_obj: dsl.Handle[Model3DRef]
    model_urls_usdz: dsl.Handle[Model3DRef]
    model_urls_blend: dsl.Handle[Model3DRef]
    model_urls_stl: dsl.Handle[Model3DRef]
    texture_urls: dsl.Handle[list[dict[str, Any]]]
    text_style_prompt: dsl.Handle[str]
    image_style_url: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        model_url: dsl.FileInput[Model3DRef],
        text_style_prompt: dsl.Input[str] | None = None,
        image_style: dsl.FileInput[ImageRef] | None = None,
        enable_original_uv: dsl.Input[bool] = True,
        enable_pbr: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            model_url=model_url,
            text_style_prompt=text_style_prompt,
            image_style=image_style,
            enable_original_uv=enable_original_uv,
            enable_pbr=enable_pbr,
            enable_safety_checker=enable_safety_checker,
        )
