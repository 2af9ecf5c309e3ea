class KlingImageO3ImageToImage(dsl.Builder, node_type="fal.image_to_image.KlingImageO3ImageToImage"):
    """
    Edit or compose pictures from references with Kling Image O3, as single pictures or a series.

    Takes @Image1 and @Element1 in the prompt and goes up to 4K; Kling Image O1 stops at 2K.

    Args:
        prompt: The edit or scene. Refer to pictures as @Image1, @Image2, or @Image if there is one, and to elements as @Element1.
        images: Pictures to edit or refer to; the prompt calls them @Image1, @Image2 in this order. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        elements: Characters or objects whose face and look should be kept; the prompt calls them @Element1, @Element2.
        resolution: How large and detailed the result gets; higher takes longer.
        result_type: Whether single pictures come back or a series of related ones.
        num_images: How many pictures to make in one run, each one charged; counts only when the result type is single.
        series_amount: How many pictures the series has, each one charged; counts only when the result type is series.
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
        resolution: dsl.Input[shared.Resolution1kTo4kValue] = "1K",
        result_type: dsl.Input[Literal["single", "series"]] = "single",
        num_images: dsl.Input[int] = 1,
        series_amount: dsl.Input[int] | None = None,
        aspect_ratio: dsl.Input[Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "auto"]] = "auto",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            images=images,
            elements=elements,
            resolution=resolution,
            result_type=result_type,
            num_images=num_images,
            series_amount=series_amount,
            aspect_ratio=aspect_ratio,
            output_format=output_format,
        )
