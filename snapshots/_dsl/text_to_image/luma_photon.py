class LumaPhoton(dsl.Builder, node_type="fal.text_to_image.LumaPhoton"):
    """
    Generate a picture from a prompt of up to 5,000 characters with Luma Photon.

    Seven shapes from 21:9 to 9:21 and no other setting; Photon Flash takes the same inputs at about a quarter of the price.

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
