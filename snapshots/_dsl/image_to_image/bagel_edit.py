class BagelEdit(dsl.Builder, node_type="fal.image_to_image.BagelEdit"):
    """
    Edit an image by instruction with Bagel, ByteDance Seed's 7B multimodal model.

    Switch on thinking and it reasons about the request first: slower and dearer, better for tricky wording.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        use_thought: Let the model reason in words before it edits. Takes longer and adds about a fifth to the price.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        image: The source image that this endpoint works on.
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
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            seed=seed,
            use_thought=use_thought,
            enable_safety_checker=enable_safety_checker,
            image=image,
        )
