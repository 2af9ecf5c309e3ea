class LumaPhotonModify(dsl.Builder, node_type="fal.image_to_image.LumaPhotonModify"):
    """
    Modify a picture by prompt with the full Luma Photon, in one of seven shapes.

    A higher strength stays nearer to the source; Flash Modify has the same inputs at a lower price.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image: The picture to modify.
        strength: How much of the source picture survives. Higher stays closer to it, the reverse of denoising strength.
        aspect_ratio: Shape of the result as width to height.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        image: dsl.FileInput[ImageRef],
        strength: dsl.Number,
        aspect_ratio: dsl.Input[shared.AspectRatioSevenPresetsValue],
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            strength=strength,
            aspect_ratio=aspect_ratio,
        )
