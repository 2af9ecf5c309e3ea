class ViduQ2ReferenceToImage(dsl.Builder, node_type="fal.image_to_image.ViduQ2ReferenceToImage"):
    """
    Generate a picture with consistent subjects from several references using Vidu Q2, the newer generation.

    Pick it over vidu/reference-to-image for current quality; both offer landscape, portrait or square frames.

    Args:
        prompt: The still picture wanted, with the referenced subjects in it.
        reference_images: Images of the same person, thing or style, whose look the result should keep.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        reference_images: dsl.ListInput[ImageRef],
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            reference_images=reference_images,
            aspect_ratio=aspect_ratio,
            seed=seed,
        )
