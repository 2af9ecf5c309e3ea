class Imagineart2_0EditPreviewImageToImage(
    dsl.Builder, node_type="fal.image_to_image.Imagineart2_0EditPreviewImageToImage"
):
    """
    imagineart/imagineart-2.0-edit-preview/image-to-image on fal.ai: its words are not written yet.

    Args:
        images: The source images, in order; the prompt can call them first, second and so on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        images: dsl.ListInput[ImageRef],
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
