class IdeogramV2aTurboRemix(dsl.Builder, node_type="fal.image_to_image.IdeogramV2aTurboRemix"):
    """
    Rework a picture under a new prompt with Ideogram 2a Turbo, the cheapest remix of the 2.0 line.

    Same shapes, styles and strength as plain 2a, for many rough versions.

    Args:
        prompt: What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.
        image: Picture to rework; the prompt says into what.
        aspect_ratio: Shape of the result as width to height.
        strength: Weight of the source image. Higher stays closer to it, lower follows the prompt.
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
        image: dsl.FileInput[ImageRef],
        aspect_ratio: dsl.Input[shared.IdeogramAspectRatioValue] = "1:1",
        strength: dsl.Number = 0.8,
        expand_prompt: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        style: dsl.Input[shared.IdeogramV2StyleValue] = "auto",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            aspect_ratio=aspect_ratio,
            strength=strength,
            expand_prompt=expand_prompt,
            seed=seed,
            style=style,
        )
