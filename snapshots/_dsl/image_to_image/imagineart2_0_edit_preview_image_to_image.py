class Imagineart2_0EditPreviewImageToImage(
    dsl.Builder, node_type="fal.image_to_image.Imagineart2_0EditPreviewImageToImage"
):
    """
    Edit or combine up to four pictures by instruction with the ImagineArt 2.0 edit preview.

    The result has the first picture's shape or one of twelve from 3:1 to 1:3; no seed, mask or size in pixels.

    Args:
        images: One to four pictures to edit or combine; the first sets the shape.
        prompt: The change to make, as an instruction.
        aspect_ratio: Shape of the result as width to height; auto takes that of the first picture.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[
            Literal["auto", "1:1", "9:16", "16:9", "3:2", "2:3", "4:3", "3:4", "4:5", "5:4", "3:1", "1:3", "21:9"]
        ] = "auto",
    ) -> None:
        super().__init__(
            images=images,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
        )
