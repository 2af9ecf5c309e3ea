class BriaFiboEditRestore(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditRestore"):
    """
    Clean a noisy, faded or damaged photo with Bria FIBO Edit.

    The picture is all it takes, so whole albums can run unattended; Colorize changes the colours, the upscalers the size.

    Args:
        image: Old, noisy or damaged photo, as scanned or shot.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
