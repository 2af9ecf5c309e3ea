class KreaV2LargeTextToImage(dsl.Builder, node_type="fal.text_to_image.KreaV2LargeTextToImage"):
    """
    Generate a picture from text with Krea 2 Large, the larger of Krea's two sizes.

    Takes style pictures, catalogue styles and a moodboard beside the prompt, and a creativity level; Medium has the same fields.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height.
        creativity: How freely the prompt is read: lower stays with it, higher invents more and may drift.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        image_style_references: Pictures whose style guides the result, each with a weight.
        styles: Ready-made styles from Krea's catalogue, each with a weight.
        moodboards: Moodboard at Krea that colours the picture, with a strength; one at most.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[Literal["1:1", "4:3", "3:2", "16:9", "2.35:1", "4:5", "2:3", "9:16"]] = "1:1",
        creativity: dsl.Input[Literal["raw", "low", "medium", "high"]] = "medium",
        seed: dsl.Input[int] = -1,
        image_style_references: dsl.ListInput[shared.KreaImageStyleReference] | None = None,
        styles: dsl.ListInput[shared.KreaStyle] | None = None,
        moodboards: dsl.ListInput[shared.KreaMoodboard] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            creativity=creativity,
            seed=seed,
            image_style_references=image_style_references,
            styles=styles,
            moodboards=moodboards,
        )
