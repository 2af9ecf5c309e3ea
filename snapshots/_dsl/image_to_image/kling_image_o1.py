class KlingImageO1(dsl.Builder, node_type="fal.image_to_image.KlingImageO1"):
    """
    Edit or compose pictures from up to ten references with Kling Image O1.

    Call them @Image1 or @Element1 in the prompt; one to nine results at 1K or 2K, where O3 adds 4K and picture series.

    Args:
        prompt: The edit or scene. Refer to pictures as @Image1, @Image2 and to elements as @Element1, @Element2.
        images: Pictures to edit or refer to; the prompt calls them @Image1, @Image2 in this order. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        elements: Characters or objects, each in a frontal picture and further views; the prompt calls them @Element1, @Element2 and so on. Together with the images they are at most ten.
        resolution: How large and detailed the result gets; higher takes longer.
        num_images: How many pictures to make in one run; more of them cost more.
        aspect_ratio: Shape of the picture as width to height; auto derives it from the inputs.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        images: dsl.FileListInput[ImageRef],
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
