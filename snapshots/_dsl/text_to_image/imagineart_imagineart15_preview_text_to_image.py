class ImagineartImagineart15PreviewTextToImage(
    dsl.Builder, node_type="fal.text_to_image.ImagineartImagineart15PreviewTextToImage"
):
    """
    Generate one lifelike picture with ImagineArt 1.5 Preview from a prompt and a shape, from 3:1 to 1:3.

    Legible lettering, and the prompt may be JSON with a negative part; Pro draws in 4K, 2.0 reasons first.

    Args:
        prompt: What the picture should show, as plain text or as JSON with positive_prompt and, if wanted, negative_prompt.
        aspect_ratio: Shape of the picture as width to height.
        seed: Number that fixes the chance involved, so that a run can be repeated; 0 and -1 both draw a new one.
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
