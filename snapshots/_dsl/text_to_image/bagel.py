class Bagel(dsl.Builder, node_type="fal.text_to_image.Bagel"):
    """
    Generate a picture from text with BAGEL, ByteDance Seed's multimodal model with seven billion parameters.

    It can think about the prompt in words before it draws, which takes longer and costs a fifth more.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        use_thought: Lets the model think in words before it draws, which may improve the picture; it takes longer and costs 20 percent more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
        use_thought: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            seed=seed,
            use_thought=use_thought,
            enable_safety_checker=enable_safety_checker,
        )
