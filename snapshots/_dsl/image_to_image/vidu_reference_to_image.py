class ViduReferenceToImage(dsl.Builder, node_type="fal.image_to_image.ViduReferenceToImage"):
    """
    Compose a still around people or things from your photos with Vidu, on the node without a model number.

    Takes reference images and a prompt, gives one image in 16:9, 9:16 or 1:1; Vidu Q2 does the same with a named model.

    Args:
        prompt: The still picture wanted, with the referenced subjects in it.
        reference_images: Pictures of the people or things that should appear in the new image, each one clearly visible.
        aspect_ratio: Shape of the result as width to height.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        reference_images: dsl.FileListInput[ImageRef],
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            reference_images=reference_images,
            aspect_ratio=aspect_ratio,
            seed=seed,
        )
