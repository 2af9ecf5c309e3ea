class KlingImageO3ImageToImage(dsl.Builder, node_type="fal.image_to_image.KlingImageO3ImageToImage"):
    """
    fal-ai/kling-image/o3/image-to-image on fal.ai: its words are not written yet.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        images: The source images, in order; the prompt can call them first, second and so on. Up to 10 MB each, at least 300 px a side each, aspect ratio 0.4 to 2.5 each.
        elements: Figures and things, each with its pictures, that the prompt can call by number.
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
