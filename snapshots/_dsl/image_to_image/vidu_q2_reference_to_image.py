class ViduQ2ReferenceToImage(dsl.Builder, node_type="fal.image_to_image.ViduQ2ReferenceToImage"):
    """
    Compose a still around people or things from your pictures with Vidu Q2.

    Takes references and a prompt and gives one picture in 16:9, 9:16 or square; the unnumbered Vidu node runs the older model.

    Args:
        prompt: The still picture wanted, with the referenced subjects in it.
        reference_images: Pictures of the people or things that the new picture should show, each one clearly visible.
        aspect_ratio: Shape of the picture as width to height.
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
