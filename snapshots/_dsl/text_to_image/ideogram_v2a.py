class IdeogramV2a(dsl.Builder, node_type="fal.text_to_image.IdeogramV2a"):
    """
    Generate an image with readable lettering from text with Ideogram 2a, the leaner sister of 2.0.

    Five styles and eleven shapes at half the price of 2.0; it has no negative prompt.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        style: Ideogram's render style: photographic, graphic design, 3D, anime, or chosen from the prompt.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.IdeogramAspectRatioValue] = "1:1",
        expand_prompt: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        style: dsl.Input[shared.IdeogramV2StyleValue] = "auto",
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            expand_prompt=expand_prompt,
            seed=seed,
            style=style,
        )
