class Reve2_1Remix(dsl.Builder, node_type="fal.image_to_image.Reve2_1Remix"):
    """
    Combine one to eight pictures into a new one with Reve 2.1.

    The prompt calls them by frame tags that count from zero; seventeen shapes or an automatic one. Edit works on a single picture.

    Args:
        images: One to eight pictures to combine; the prompt calls the first one <frame>0</frame>. PNG, JPEG, WebP, AVIF or HEIF, up to 10 MB.
        prompt: The picture wanted; call references by number from zero, as in <frame>0</frame> and <frame>1</frame>.
        aspect_ratio: Shape of the result as width to height; auto lets the model pick a fitting one.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef],
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
            images=images,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            output_format=output_format,
        )
