class PhotaEnhance(dsl.Builder, node_type="fal.image_to_image.PhotaEnhance"):
    """
    Enhance a photo with Phota while the people of trained profiles stay themselves.

    Takes one picture and no prompt; profiles are candidates whose faces are matched and kept.

    Args:
        image: The photo to enhance.
        profile_ids: IDs of trained people who may be in the photo, so that their faces are kept.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
