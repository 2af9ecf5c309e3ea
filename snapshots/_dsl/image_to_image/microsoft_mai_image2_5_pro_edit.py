class MicrosoftMaiImage2_5ProEdit(dsl.Builder, node_type="fal.image_to_image.MicrosoftMaiImage2_5ProEdit"):
    """
    Edit a picture by instruction with Microsoft's MAI-Image-2.5 Pro.

    Takes one picture and a prompt, in one of seven shapes or the input's own; the Pro version of the MAI-Image-2.5 editor.

    Args:
        prompt: The change to make, as an instruction.
        image: The picture to change.
        aspect_ratio: Shape of the result as width to height; auto takes that of the picture or leaves it to the model.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    description: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef] | None = None,
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
