class ReveTextToImage(dsl.Builder, node_type="fal.text_to_image.ReveTextToImage"):
    """
    Generate up to four images with Reve, a model that keeps closely to what is written and letters well, from prompts of up to 2,560 characters in seven shapes; 3:2 unless changed.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height.
        num_images: How many pictures to make in one go; each one is charged.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
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
