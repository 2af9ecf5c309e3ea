class IdeogramV3GenerateTransparent(dsl.Builder, node_type="fal.text_to_image.IdeogramV3GenerateTransparent"):
    """
    Generate images on a transparent background from text with Ideogram 3.0.

    Fifteen shapes, three speeds and up to eight pictures; plain 3.0 draws a background and adds style pictures and palettes.

    Args:
        prompt: What the picture should show; no background is needed, as it stays transparent.
        aspect_ratio: Shape of the picture as width to height.
        rendering_speed: Trade between waiting time and quality: turbo is quickest, quality finest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        negative_prompt: What should stay out of the picture; where it contradicts the prompt, the prompt wins.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[
            Literal[
                "1:3",
                "3:1",
                "1:2",
                "2:1",
                "9:16",
                "16:9",
                "10:16",
                "16:10",
                "2:3",
                "3:2",
                "3:4",
                "4:3",
                "4:5",
                "5:4",
                "1:1",
            ]
        ] = "1:1",
        rendering_speed: dsl.Input[shared.RenderingSpeedValue] = "BALANCED",
        expand_prompt: dsl.Input[bool] = True,
        negative_prompt: dsl.Input[str] = "",
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            rendering_speed=rendering_speed,
            expand_prompt=expand_prompt,
            negative_prompt=negative_prompt,
            num_images=num_images,
            seed=seed,
        )
