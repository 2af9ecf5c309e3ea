class LumaPhotonFlash(dsl.Builder, node_type="fal.text_to_image.LumaPhotonFlash"):
    """
    Generate a picture with Luma Photon Flash, the fast, low-cost Photon.

    The same prompt and seven shapes as Photon at about a quarter of the price, to explore before the final.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture, wide to tall.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioSevenPresetsValue] = "1:1",
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
        )
