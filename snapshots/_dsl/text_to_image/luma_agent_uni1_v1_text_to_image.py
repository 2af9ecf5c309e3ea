class LumaAgentUni1V1TextToImage(dsl.Builder, node_type="fal.text_to_image.LumaAgentUni1V1TextToImage"):
    """
    luma/agent/uni-1/v1/text-to-image on fal.ai: its words are not written yet.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height.
        style: Look or manner of the result, such as anime or photograph; left out, the prompt decides.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        enable_web_search: Lets the model look up current facts on the web before drawing.
        reference_images: Images of the same person, thing or style, whose look the result should keep.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[Literal["3:1", "2:1", "16:9", "3:2", "1:1", "2:3", "9:16", "1:2", "1:3"]] | None = None,
        style: dsl.Input[shared.LumaUniStyleValue] = "auto",
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] | None = None,
        enable_web_search: dsl.Input[bool] = False,
        reference_images: dsl.ListInput[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            style=style,
            output_format=output_format,
            enable_web_search=enable_web_search,
            reference_images=reference_images,
        )
