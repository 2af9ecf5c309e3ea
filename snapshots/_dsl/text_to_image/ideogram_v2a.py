class IdeogramV2a(dsl.Builder, node_type="fal.text_to_image.IdeogramV2a"):
    """
    Generate one image with lettering using Ideogram V2A, the leaner successor of V2, for posters and logos.

    Its turbo version is quicker; V3 adds style references and palettes.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
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
