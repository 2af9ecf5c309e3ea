class IdeogramV2Turbo(dsl.Builder, node_type="fal.text_to_image.IdeogramV2Turbo"):
    """
    Generate an image with readable lettering quickly with Ideogram 2.0 Turbo.

    Same styles, shapes and negative prompt as 2.0 at a lower price; 2a Turbo is cheaper still but has no negative prompt.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        style: Ideogram's render style: photographic, graphic design, 3D, anime, or chosen from the prompt.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
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
        negative_prompt: dsl.Input[str] = "",
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            expand_prompt=expand_prompt,
            seed=seed,
            style=style,
            negative_prompt=negative_prompt,
        )
