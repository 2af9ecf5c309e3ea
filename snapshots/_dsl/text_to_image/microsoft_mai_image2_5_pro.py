class MicrosoftMaiImage2_5Pro(dsl.Builder, node_type="fal.text_to_image.MicrosoftMaiImage2_5Pro"):
    """
    Generate pictures from text with Microsoft's MAI-Image-2.5 Pro, the upper tier of MAI-Image-2.5.

    Same inputs as the plain model: prompt, number and shape, which may be left to the model; a description comes back too.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height; auto lets the model choose by the prompt.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    description: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.GrokAspectRatioAutoValue] | None = None,
        num_images: dsl.Input[int] | None = None,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            output_format=output_format,
        )
