class ReveTextToImage(dsl.Builder, node_type="fal.text_to_image.ReveTextToImage"):
    """
    Generate up to four pictures with Reve, which keeps closely to the prompt and letters well.

    Prompts of up to 2,560 characters, seven shapes, 3:2 unless changed; retired, Reve 2.1 follows it.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[Literal["16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"]] = "3:2",
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            output_format=output_format,
        )
