class Dreamomni2Edit(dsl.Builder, node_type="fal.image_to_image.Dreamomni2Edit"):
    """
    Edit a picture with DreamOmni2, taking pose, pattern or hairstyle from further pictures.

    Pass several images and say in the prompt which one borrows what from which; returns one picture.

    Args:
        images: Picture to edit first, then the ones it should borrow from; refer to them by order in the prompt.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef],
        prompt: dsl.Input[str],
    ) -> None:
        super().__init__(
            images=images,
            prompt=prompt,
        )
