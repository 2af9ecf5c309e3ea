class Imagineart2_0PreviewTextToImage(dsl.Builder, node_type="fal.text_to_image.Imagineart2_0PreviewTextToImage"):
    """
    imagineart/imagineart-2.0-preview/text-to-image on fal.ai: its words are not written yet.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height.
        resolution: Size of the picture; higher is sharper, takes longer and often costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        reasoning: Also returns how the model arrived at its answer.
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
