class BriaGenfillV2(dsl.Builder, node_type="fal.image_to_image.BriaGenfillV2"):
    """
    bria/genfill/v2 on fal.ai: its words are not written yet.

    Args:
        image: The source image that this endpoint works on.
        mask: Image that marks the area to work on, usually white where something may change.
        instruction: The change to make, written as an order: what to add, swap, blend or restyle, and where.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        steps_num: How many denoising rounds the picture goes through; more are slower and finer.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        mask: dsl.Input[ImageRef],
        instruction: dsl.Input[str],
        seed: dsl.Input[int] = 5555,
        steps_num: dsl.Input[int] = 30,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            instruction=instruction,
            seed=seed,
            steps_num=steps_num,
        )
