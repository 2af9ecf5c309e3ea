class MicrosoftMaiImage2_5Edit(dsl.Builder, node_type="fal.image_to_image.MicrosoftMaiImage2_5Edit"):
    """
    Edit a picture by instruction with Microsoft's MAI-Image-2.5.

    Takes exactly one picture and a prompt of up to 5000 characters; up to four versions in seven shapes. There is a Pro version of it too.

    Args:
        prompt: The change to make, as an instruction.
        num_images: How many pictures to make in one run; more of them cost more.
        aspect_ratio: Shape of the result as width to height; auto takes that of the picture or leaves it to the model.
        output_format: File format of the result.
        images: The one picture to change.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    description: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        num_images: dsl.Input[int] = 1,
        aspect_ratio: dsl.Input[shared.GrokAspectRatioAutoValue] = "auto",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        images: dsl.FileListInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_images=num_images,
            aspect_ratio=aspect_ratio,
            output_format=output_format,
            images=images,
        )
