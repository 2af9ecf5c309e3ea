class ReveRemix(dsl.Builder, node_type="fal.image_to_image.ReveRemix"):
    """
    Merge one to six pictures into a new one with Reve's first remix model.

    The prompt points to each by a tag that counts from zero, in one of seven shapes; the full sibling of Reve Fast Remix.

    Args:
        images: One to six pictures to combine; the prompt points to them by number, counting from zero. PNG, JPEG, WebP, AVIF or HEIF, up to 10 MB.
        prompt: The picture wanted. Point to an input with a tag such as <img>0</img>, counting from zero.
        aspect_ratio: Shape of the result as width to height; left out, the model chooses a fitting one.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef],
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
