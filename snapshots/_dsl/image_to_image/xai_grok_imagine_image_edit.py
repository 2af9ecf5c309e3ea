class XaiGrokImagineImageEdit(dsl.Builder, node_type="fal.image_to_image.XaiGrokImagineImageEdit"):
    """
    xai/grok-imagine-image/edit on fal.ai: its words are not written yet.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        num_images: How many pictures to make in one go; each one is charged.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
        resolution: How large and detailed the result gets; higher takes longer and often costs more.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        images: The source images, in order; the prompt can call them first, second and so on.
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
        images: dsl.ListInput[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_images=num_images,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            output_format=output_format,
            images=images,
        )
