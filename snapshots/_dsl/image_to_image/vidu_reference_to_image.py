class ViduReferenceToImage(dsl.Builder, node_type="fal.image_to_image.ViduReferenceToImage"):
    """
    Generate an image that keeps people or objects from reference pictures with the first Vidu reference endpoint, in 16:9, 9:16 or 1:1.

    Older than vidu/q2; take it to match earlier work.

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
