class IdeogramV3LayerizeText(dsl.Builder, node_type="fal.image_to_image.IdeogramV3LayerizeText"):
    """
    Split a flat design into a background without text and editable text with Ideogram.

    Returns the cleaned picture, text blocks, an HTML overlay and image layers; fonts may be set for four text sizes.

    Args:
        image: Flat design with lettering, such as a flyer, banner or poster. JPEG, PNG or WebP, up to 10 MB.
        prompt: Hints on how the design should be split; unset, Ideogram decides.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        font_file_h1: Font file for main headings (h1); not together with a font name for them.
        font_name_h1: Name of the font for main headings (h1); not together with a font file for them.
        font_file_h2: Font file for second headings (h2); not together with a font name for them.
        font_name_h2: Name of the font for second headings (h2); not together with a font file for them.
        font_file_body: Font file for running text; not together with a font name for it.
        font_name_body: Name of the font for running text; not together with a font file for it.
        font_file_small: Font file for small print; not together with a font name for it.
        font_name_small: Name of the font for small print; not together with a font file for it.
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
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str] | None = None,
        seed: dsl.Input[int] = -1,
        font_file_h1: dsl.FileInput[AssetRef] | None = None,
        font_name_h1: dsl.Input[str] | None = None,
        font_file_h2: dsl.FileInput[AssetRef] | None = None,
        font_name_h2: dsl.Input[str] | None = None,
        font_file_body: dsl.FileInput[AssetRef] | None = None,
        font_name_body: dsl.Input[str] | None = None,
        font_file_small: dsl.FileInput[AssetRef] | None = None,
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
