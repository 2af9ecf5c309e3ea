class ReveFastEdit(dsl.Builder, node_type="fal.image_to_image.ReveFastEdit"):
    """
    Edit one image from a prompt with Reve's fast model, for quick and cheap tries.

    Same inputs as reve/edit, which is slower and finer; remix is the sibling for several references.

    Args:
        image: The source image that this endpoint works on. PNG, JPEG, WebP, AVIF or HEIF.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        num_images: How many pictures to make in one go; each one is charged.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
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
