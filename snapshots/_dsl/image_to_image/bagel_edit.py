class BagelEdit(dsl.Builder, node_type="fal.image_to_image.BagelEdit"):
    """
    Edit a picture by instruction with BAGEL, ByteDance Seed's 7B multimodal model.

    Takes one picture and a prompt; with thinking on it reasons first, which takes longer and costs a fifth more.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        use_thought: Let the model reason in words before it edits. Takes longer and adds about a fifth to the price.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        image: The one picture to change.
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
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            seed=seed,
            use_thought=use_thought,
            enable_safety_checker=enable_safety_checker,
            image=image,
        )
