class LumaPhotonModify(dsl.Builder, node_type="fal.image_to_image.LumaPhotonModify"):
    """
    Modify an image by prompt with full Luma Photon, the slower and finer tier above Flash.

    Choose one of seven ratios and a strength, where higher stays nearer to the original.

    Args:
        image: The source image that this endpoint works on.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
        strength: How much of the source picture survives. Higher stays closer to it, the reverse of denoising strength.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        aspect_ratio: dsl.Input[shared.AspectRatioSevenPresetsValue],
        strength: dsl.Number,
        prompt: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            aspect_ratio=aspect_ratio,
            strength=strength,
            prompt=prompt,
        )
