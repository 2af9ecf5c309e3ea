class ImagineartImagineart15PreviewTextToImage(
    dsl.Builder, node_type="fal.text_to_image.ImagineartImagineart15PreviewTextToImage"
):
    """
    Generate one lifelike image with ImagineArt 1.5 Preview from just a prompt and a shape, banners from 3:1 to 1:3 included.

    Legible lettering; the Pro preview goes up to 4K.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[Literal["1:1", "3:1", "1:3", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3"]] = "1:1",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            seed=seed,
        )
