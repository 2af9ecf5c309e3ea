class BriaFiboEditRestore(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditRestore"):
    """
    Clean up a noisy, faded or damaged photo with Bria Fibo Edit Restore.

    The image is the only input, so whole boxes of scans can run unattended; returns one renewed picture each.

    Args:
        image: The source image that this endpoint works on.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
