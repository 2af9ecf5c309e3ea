class PhotaEnhance(dsl.Builder, node_type="fal.image_to_image.PhotaEnhance"):
    """
    fal-ai/phota/enhance on fal.ai: its words are not written yet.

    Args:
        image: The source image that this endpoint works on.
        num_images: How many pictures to make in one go; each one is charged.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        profile_ids: dsl.ListInput[str] | None = None,
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            image=image,
            profile_ids=profile_ids,
            num_images=num_images,
            output_format=output_format,
        )
