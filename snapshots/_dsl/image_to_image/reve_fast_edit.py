class ReveFastEdit(dsl.Builder, node_type="fal.image_to_image.ReveFastEdit"):
    """
    Edit one picture from a prompt with Reve's fast model, at a quarter of the price of reve/edit.

    Takes the same inputs; meant for quick tries before the slower, finer model.

    Args:
        image: The picture to change. PNG, JPEG, WebP, AVIF or HEIF.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            num_images=num_images,
            output_format=output_format,
        )
