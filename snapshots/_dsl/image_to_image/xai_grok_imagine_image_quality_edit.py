class XaiGrokImagineImageQualityEdit(dsl.Builder, node_type="fal.image_to_image.XaiGrokImagineImageQualityEdit"):
    """
    Edit or combine up to three pictures with the Quality version of xAI's Grok Imagine.

    Same inputs as the plain editor: 1k or 2k, the first picture's shape or one of thirteen.

    Args:
        prompt: The change to make, or the finished picture.
        num_images: How many pictures to make in one run; more of them cost more.
        aspect_ratio: Shape of the result as width to height; auto takes that of the first picture.
        resolution: How large and detailed the result gets; higher takes longer.
        output_format: File format of the result.
        images: One to three pictures to edit or combine; the first sets the shape.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    revised_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        num_images: dsl.Input[int] = 1,
        aspect_ratio: dsl.Input[
            Literal[
                "auto",
                "2:1",
                "20:9",
                "19.5:9",
                "16:9",
                "4:3",
                "3:2",
                "1:1",
                "2:3",
                "3:4",
                "9:16",
                "9:19.5",
                "9:20",
                "1:2",
            ]
        ] = "auto",
        resolution: dsl.Input[shared.GrokImageResolutionValue] = "1k",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "jpeg",
        images: dsl.FileListInput[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_images=num_images,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            output_format=output_format,
            images=images,
        )
