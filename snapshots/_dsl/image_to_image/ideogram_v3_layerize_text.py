class IdeogramV3LayerizeText(dsl.Builder, node_type="fal.image_to_image.IdeogramV3LayerizeText"):
    """
    fal-ai/ideogram/v3/layerize-text on fal.ai: its words are not written yet.

    Args:
        image: The source image that this endpoint works on. JPEG, PNG or WebP, up to 10 MB.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    prompt: dsl.Handle[str]
    text_containers: dsl.Handle[list[dict[str, Any]]]
    text_html: dsl.Handle[str]
    image_layers: dsl.Handle[list[dict[str, Any]]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str] | None = None,
        seed: dsl.Input[int] = -1,
        font_file_h1: dsl.Input[AssetRef] | None = None,
        font_name_h1: dsl.Input[str] | None = None,
        font_file_h2: dsl.Input[AssetRef] | None = None,
        font_name_h2: dsl.Input[str] | None = None,
        font_file_body: dsl.Input[AssetRef] | None = None,
        font_name_body: dsl.Input[str] | None = None,
        font_file_small: dsl.Input[AssetRef] | None = None,
        font_name_small: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            seed=seed,
            font_file_h1=font_file_h1,
            font_name_h1=font_name_h1,
            font_file_h2=font_file_h2,
            font_name_h2=font_name_h2,
            font_file_body=font_file_body,
            font_name_body=font_name_body,
            font_file_small=font_file_small,
            font_name_small=font_name_small,
        )
