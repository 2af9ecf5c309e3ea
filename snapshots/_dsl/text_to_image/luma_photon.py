class LumaPhoton(dsl.Builder, node_type="fal.text_to_image.LumaPhoton"):
    """
    Generate an image from a prompt of up to 5,000 characters with Luma Photon, the full-quality tier.

    Seven shapes from 21:9 to 9:21; Photon Flash is the cheaper, quicker sibling.

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
