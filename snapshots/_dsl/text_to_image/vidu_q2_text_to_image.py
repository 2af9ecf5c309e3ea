class ViduQ2TextToImage(dsl.Builder, node_type="fal.text_to_image.ViduQ2TextToImage"):
    """
    Generate one still from text with Vidu Q2, in 16:9, 9:16 or square.

    Takes a prompt, a shape and a seed, and such a still can open a Vidu image-to-video clip; the reference node keeps given people or things.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture. Match it to the video you plan to make from it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            seed=seed,
        )
