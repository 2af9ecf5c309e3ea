class MinimaxVideo01Live(dsl.Builder, node_type="fal.text_to_video.MinimaxVideo01Live"):
    """
    Generate a short silent clip of drawn or 2D figures from text with MiniMax Video-01 Live.

    Prompt and optimiser only; its image sibling moves a drawing of yours, plain Video-01 is for live-action looks.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        prompt_optimizer: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            prompt_optimizer=prompt_optimizer,
        )
