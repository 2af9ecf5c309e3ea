class Bagel(dsl.Builder, node_type="fal.text_to_image.Bagel"):
    """
    Generate a picture from text with Bagel, ByteDance Seed's 7-billion-parameter multimodal model, which can reason about the prompt in words before it draws.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        use_thought: Lets the model think in words before drawing; slower, dearer, often better.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
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
