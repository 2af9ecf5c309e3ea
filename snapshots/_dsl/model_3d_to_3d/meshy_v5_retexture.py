class MeshyV5Retexture(dsl.Builder, node_type="fal.model_3d_to_3d.MeshyV5Retexture"):
    """
    Repaint an existing 3D model with Meshy 5 from a text description or a style picture; geometry stays, old UVs can be kept, PBR maps are optional.

    Args:
        model_url: 3D model to refine, rebuild or texture anew. GLB, GLTF, OBJ, FBX or STL.
        text_style_prompt: The look of the new texture in words; needed when no style picture is connected.
        image_style: Image that guides the new texture; wins over the style text when both are given. JPEG or PNG, up to 20 MB.
        enable_original_uv: Keeps the model's own UV layout; off makes a new one.
        enable_pbr: Makes materials with gloss and relief that react to light; off gives plain colour.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
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
        model_url: dsl.Input[Model3DRef],
        text_style_prompt: dsl.Input[str] | None = None,
        image_style: dsl.Input[ImageRef] | None = None,
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
