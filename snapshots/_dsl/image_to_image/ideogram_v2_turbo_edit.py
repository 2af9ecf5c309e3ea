class IdeogramV2TurboEdit(dsl.Builder, node_type="fal.image_to_image.IdeogramV2TurboEdit"):
    """
    Repaint a masked area with Ideogram V2 Turbo: same mask, prompt and styles as V2 edit, sooner back and a little less refined.

    For drafts of signs, labels and lettering.

    Args:
        image: The source image that this endpoint works on.
        mask: Image that marks the area to work on, usually white where something may change.
        prompt: What should appear in the masked area.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        style: Ideogram's render style: photographic, graphic design, 3D, anime, or chosen from the prompt.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        mask: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        expand_prompt: dsl.Input[bool] = True,
        style: dsl.Input[shared.IdeogramV2StyleValue] = "auto",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            prompt=prompt,
            expand_prompt=expand_prompt,
            style=style,
            seed=seed,
        )
