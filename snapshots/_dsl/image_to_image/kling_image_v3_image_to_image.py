class KlingImageV3ImageToImage(dsl.Builder, node_type="fal.image_to_image.KlingImageV3ImageToImage"):
    """
    Redraw one reference picture by prompt with Kling Image 3.0, at 1K or 2K.

    Elements keep faces; Kling Image O3 takes up to ten pictures, series and 4K instead.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image: The picture that serves as reference for the new one. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        elements: Characters or objects whose face and look the picture should keep.
        resolution: How large and detailed the result gets; higher takes longer.
        num_images: How many pictures to make in one run; more of them cost more.
        aspect_ratio: Shape of the result as width to height.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        elements: dsl.ListInput[shared.ElementInput] | None = None,
        resolution: dsl.Input[Literal["1K", "2K"]] = "1K",
        num_images: dsl.Input[int] = 1,
        aspect_ratio: dsl.Input[Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9"]] = "16:9",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            elements=elements,
            resolution=resolution,
            num_images=num_images,
            aspect_ratio=aspect_ratio,
            output_format=output_format,
        )
