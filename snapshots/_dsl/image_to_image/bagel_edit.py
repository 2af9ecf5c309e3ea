class BagelEdit(dsl.Builder, node_type="fal.image_to_image.BagelEdit"):
    """
    Edit an image by instruction with Bagel, ByteDance Seed's 7B multimodal model.

    Switch on thinking and it reasons about the request first: slower and dearer, better for tricky wording.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        use_thought: Let the model reason in words before it edits. Takes longer and adds about a fifth to the price.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        use_thought: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            use_thought=use_thought,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
