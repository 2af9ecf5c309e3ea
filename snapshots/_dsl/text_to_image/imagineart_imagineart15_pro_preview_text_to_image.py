class ImagineartImagineart15ProPreviewTextToImage(
    dsl.Builder, node_type="fal.text_to_image.ImagineartImagineart15ProPreviewTextToImage"
):
    """
    Generate one lifelike 4K picture from text with ImagineArt 1.5 Pro Preview.

    Takes a prompt and one of nine shapes, like the plain 1.5 preview, but draws finer for print; 2.0 reasons about the prompt and ends at 2K.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[Literal["1:1", "16:9", "9:16", "4:3", "3:4", "3:1", "1:3", "3:2", "2:3"]] = "1:1",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            seed=seed,
        )
