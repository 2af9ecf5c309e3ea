class IdeogramV2Edit(dsl.Builder, node_type="fal.image_to_image.IdeogramV2Edit"):
    """
    Repaint a masked area with Ideogram V2, whose lettering made it the choice for signs and labels.

    Six style types; turbo/edit is quicker, V3 edit adds palettes and style references.

    Args:
        prompt: What should appear in the masked area.
        image: The source image that this endpoint works on.
        mask: Image that marks the area to work on, usually white where something may change.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        style: Ideogram's render style: photographic, graphic design, 3D, anime, or chosen from the prompt.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        mask: dsl.Input[ImageRef],
        seed: dsl.Input[int] = -1,
        style: dsl.Input[shared.IdeogramV2StyleValue] = "auto",
        expand_prompt: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            mask=mask,
            seed=seed,
            style=style,
            expand_prompt=expand_prompt,
        )
