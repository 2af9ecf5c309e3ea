class ReveRemix(dsl.Builder, node_type="fal.image_to_image.ReveRemix"):
    """
    Merge one to six reference images into a new picture with Reve's remix model, addressing each by index tag and choosing one of seven ratios.

    The full-quality sibling of reve/fast/remix.

    Args:
        images: The source images, in order; the prompt can call them first, second and so on. PNG, JPEG, WebP, AVIF or HEIF, up to 10 MB.
        prompt: The picture wanted. Point to an input with a tag such as <img>0</img>, counting from zero.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
        num_images: How many pictures to make in one go; each one is charged.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        images: dsl.ListInput[ImageRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[Literal["16:9", "9:16", "3:2", "2:3", "4:3", "3:4", "1:1"]] | None = None,
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            images=images,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            output_format=output_format,
        )
