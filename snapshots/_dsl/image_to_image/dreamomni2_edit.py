class Dreamomni2Edit(dsl.Builder, node_type="fal.image_to_image.Dreamomni2Edit"):
    """
    Edit images with DreamOmni2, where extra pictures can serve as instructions: a pose, a pattern, a hairstyle to copy.

    Pass several images and say which borrows what from which.

    Args:
        images: Picture to edit first, then the ones it should borrow from; refer to them by order in the prompt.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        images: dsl.ListInput[ImageRef],
        prompt: dsl.Input[str],
    ) -> None:
        super().__init__(
            images=images,
            prompt=prompt,
        )
