class LumaPhotonFlashModify(dsl.Builder, node_type="fal.image_to_image.LumaPhotonFlashModify"):
    """
    Modify an image by prompt with Luma Photon Flash, the faster, cheaper tier, in one of seven aspect ratios.

    Strength here means loyalty to the source; take plain Photon modify for the finer result.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image: The source image that this endpoint works on.
        strength: How much of the source picture survives. Higher stays closer to it, the reverse of denoising strength.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        image: dsl.Input[ImageRef],
        strength: dsl.Number,
        aspect_ratio: dsl.Input[shared.AspectRatioSevenPresetsValue],
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            strength=strength,
            aspect_ratio=aspect_ratio,
        )
