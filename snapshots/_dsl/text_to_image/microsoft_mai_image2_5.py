class MicrosoftMaiImage2_5(dsl.Builder, node_type="fal.text_to_image.MicrosoftMaiImage2_5"):
    """
    Generate up to four photorealistic pictures from text with Microsoft's MAI-Image-2.5.

    Prompts of up to 5,000 characters, seven shapes or one that the model chooses; a description comes back with the pictures.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        num_images: How many pictures to make in one run; more of them cost more.
        aspect_ratio: Shape of the picture as width to height; auto lets the model choose by the prompt.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    description: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        num_images: dsl.Input[int] = 1,
        aspect_ratio: dsl.Input[shared.GrokAspectRatioAutoValue] = "auto",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_images=num_images,
            aspect_ratio=aspect_ratio,
            output_format=output_format,
        )
