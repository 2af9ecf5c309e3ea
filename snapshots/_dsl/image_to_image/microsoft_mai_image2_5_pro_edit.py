class MicrosoftMaiImage2_5ProEdit(dsl.Builder, node_type="fal.image_to_image.MicrosoftMaiImage2_5ProEdit"):
    """
    microsoft/mai-image-2.5-pro/edit on fal.ai: its words are not written yet.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image: The source image that this endpoint works on.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
        num_images: How many pictures to make in one go; each one is charged.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    description: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef] | None = None,
        aspect_ratio: dsl.Input[shared.GrokAspectRatioAutoValue] = "auto",
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            output_format=output_format,
        )
