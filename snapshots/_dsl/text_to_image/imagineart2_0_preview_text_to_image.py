class Imagineart2_0PreviewTextToImage(dsl.Builder, node_type="fal.text_to_image.Imagineart2_0PreviewTextToImage"):
    """
    Generate one lifelike picture at 1K or 2K with ImagineArt 2.0 Preview.

    It reasons about the prompt before it draws, at a low or high level, in fourteen shapes from 4:1 to 1:4; the 1.5 Pro preview draws in 4K instead.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height.
        resolution: Size of the picture; higher is sharper and takes longer.
        seed: Number that fixes the chance involved, so that a run can be repeated; 0 and -1 both draw a new one.
        reasoning: How much the model reasons about the prompt before it draws: high takes longer and gives a better picture.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[
            Literal["1:1", "16:9", "9:16", "4:3", "3:4", "3:1", "1:3", "3:2", "2:3", "21:9", "4:5", "5:4", "4:1", "1:4"]
        ] = "1:1",
        resolution: dsl.Input[Literal["1K", "2K"]] = "2K",
        seed: dsl.Input[int] = -1,
        reasoning: dsl.Input[Literal["high", "low"]] = "low",
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            seed=seed,
            reasoning=reasoning,
        )
