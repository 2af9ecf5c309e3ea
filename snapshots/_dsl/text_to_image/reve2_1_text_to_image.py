class Reve2_1TextToImage(dsl.Builder, node_type="fal.text_to_image.Reve2_1TextToImage"):
    """
    Generate pictures from text with Reve 2.1, in seventeen shapes from 4:1 to 1:4 or one that the model chooses.

    Prompt, number, shape and file type are all there is to set; the first Reve had seven shapes.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height; auto lets the model choose.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[
            Literal[
                "4:1",
                "3:1",
                "21:9",
                "2:1",
                "17:9",
                "16:9",
                "3:2",
                "4:3",
                "5:4",
                "1:1",
                "4:5",
                "3:4",
                "2:3",
                "9:16",
                "1:2",
                "1:3",
                "1:4",
                "auto",
            ]
        ] = "auto",
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            output_format=output_format,
        )
