class LumaAgentUni1V1Edit(dsl.Builder, node_type="fal.image_to_image.LumaAgentUni1V1Edit"):
    """
    luma/agent/uni-1/v1/edit on fal.ai: its words are not written yet.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image: The source image that this endpoint works on.
        style: Look or manner of the result, such as anime or photograph; left out, the prompt decides.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        reference_images: Images of the same person, thing or style, whose look the result should keep.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        style: dsl.Input[shared.LumaUniStyleValue] = "auto",
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] | None = None,
        reference_images: dsl.ListInput[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            style=style,
            output_format=output_format,
            reference_images=reference_images,
        )
