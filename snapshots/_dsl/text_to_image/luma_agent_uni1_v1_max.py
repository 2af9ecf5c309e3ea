class LumaAgentUni1V1Max(dsl.Builder, node_type="fal.text_to_image.LumaAgentUni1V1Max"):
    """
    Generate a picture at the highest fidelity of Luma Uni-1, the Max tier.

    Takes a prompt, up to nine references and a web lookup, in nine shapes from 3:1 to 1:3; the base tier has the same inputs.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height.
        style: Look of the result: manga, or auto to go by the prompt.
        output_format: File format of the result.
        enable_web_search: Lets the model look things up on the web as reference before drawing.
        reference_images: Pictures that guide the result, such as a product, person or style.
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
        reference_images: dsl.FileListInput[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            style=style,
            output_format=output_format,
            enable_web_search=enable_web_search,
            reference_images=reference_images,
        )
