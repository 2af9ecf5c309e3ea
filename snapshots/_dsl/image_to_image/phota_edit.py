class PhotaEdit(dsl.Builder, node_type="fal.image_to_image.PhotaEdit"):
    """
    fal-ai/phota/edit on fal.ai: its words are not written yet.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        num_images: How many pictures to make in one go; each one is charged.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        resolution: How large and detailed the result gets; higher takes longer and often costs more.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
        images: The source images, in order; the prompt can call them first, second and so on.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        num_images: dsl.Input[int] = 1,
        profile_ids: dsl.ListInput[str] | None = None,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        resolution: dsl.Input[Literal["1K", "4K"]] = "1K",
        aspect_ratio: dsl.Input[Literal["auto", "1:1", "16:9", "4:3", "3:4", "9:16"]] = "auto",
        images: dsl.ListInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_images=num_images,
            profile_ids=profile_ids,
            output_format=output_format,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            images=images,
        )
