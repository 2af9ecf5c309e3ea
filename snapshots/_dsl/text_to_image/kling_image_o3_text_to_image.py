class KlingImageO3TextToImage(dsl.Builder, node_type="fal.text_to_image.KlingImageO3TextToImage"):
    """
    Draw pictures from text with Kling Image O3, singly or as a series of two to nine related ones.

    Goes up to 4K and keeps characters as @Element1; Kling Image 3.0 stops at 2K and has no series.

    Args:
        prompt: What the picture should show; elements are called @Element1, @Element2.
        elements: Characters or objects whose face and look should be kept; the prompt calls them @Element1, @Element2.
        resolution: Size of the picture; higher is sharper and takes longer.
        result_type: Whether single pictures come back or a series of related ones.
        num_images: How many pictures to make in one run, each one charged; counts only when the result type is single.
        series_amount: How many pictures the series has, each one charged; counts only when the result type is series.
        aspect_ratio: Shape of the picture as width to height.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        elements: dsl.ListInput[shared.ElementInput] | None = None,
        resolution: dsl.Input[shared.Resolution1kTo4kValue] = "1K",
        result_type: dsl.Input[Literal["single", "series"]] = "single",
        num_images: dsl.Input[int] = 1,
        series_amount: dsl.Input[int] | None = None,
        aspect_ratio: dsl.Input[Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9"]] = "16:9",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            elements=elements,
            resolution=resolution,
            result_type=result_type,
            num_images=num_images,
            series_amount=series_amount,
            aspect_ratio=aspect_ratio,
            output_format=output_format,
        )
