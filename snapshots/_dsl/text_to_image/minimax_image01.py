class MinimaxImage01(dsl.Builder, node_type="fal.text_to_image.MinimaxImage01"):
    """
    Generate up to nine pictures a run from text with MiniMax Image-01, in eight shapes.

    Long prompts of up to 1,500 characters suit it and an optimiser can lengthen short ones; Subject Reference keeps a person.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height.
        num_images: How many pictures to make in one run; more of them cost more.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[Literal["1:1", "16:9", "4:3", "3:2", "2:3", "3:4", "9:16", "21:9"]] = "1:1",
        num_images: dsl.Input[int] = 1,
        prompt_optimizer: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            prompt_optimizer=prompt_optimizer,
        )
