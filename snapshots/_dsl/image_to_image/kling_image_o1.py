class KlingImageO1(dsl.Builder, node_type="fal.image_to_image.KlingImageO1"):
    """
    Edit or compose pictures with Kling O1 Image from up to ten references named in the prompt as @Image1 or @Element1, at 1K or 2K and up to nine results.

    The Kling choice for several characters or objects at once.

    Args:
        prompt: The edit or scene. Refer to pictures as @Image1, @Image2 and to elements as @Element1, @Element2.
        images: The source images, in order; the prompt can call them first, second and so on. Up to 10 MB each, at least 300 px a side each, aspect ratio 0.4 to 2.5 each.
        elements: Characters or objects to bring in, each as a frontal picture plus further views.
        resolution: How large and detailed the result gets; higher takes longer and often costs more.
        num_images: How many pictures to make in one go; each one is charged.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        images: dsl.ListInput[ImageRef],
        elements: dsl.ListInput[shared.ElementInput] | None = None,
        resolution: dsl.Input[Literal["1K", "2K"]] = "1K",
        num_images: dsl.Input[int] = 1,
        aspect_ratio: dsl.Input[Literal["auto", "16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9"]] = "auto",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            images=images,
            elements=elements,
            resolution=resolution,
            num_images=num_images,
            aspect_ratio=aspect_ratio,
            output_format=output_format,
        )
