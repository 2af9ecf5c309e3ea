class Reve2_1Edit(dsl.Builder, node_type="fal.image_to_image.Reve2_1Edit"):
    """
    Edit one picture from a prompt with Reve 2.1.

    Seventeen shapes from 4:1 to 1:4 or an automatic one; the prompt may call the picture by a frame tag. Remix takes several pictures.

    Args:
        image: The picture to change. PNG, JPEG, WebP, AVIF or HEIF.
        prompt: The change to make; the picture can be called <frame>0</frame>.
        aspect_ratio: Shape of the result as width to height; auto lets the model pick a fitting one.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
            image=image,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            output_format=output_format,
        )
