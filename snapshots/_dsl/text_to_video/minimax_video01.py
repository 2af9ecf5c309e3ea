class MinimaxVideo01(dsl.Builder, node_type="fal.text_to_video.MinimaxVideo01"):
    """
    Generate a short silent clip from text with MiniMax Video-01, the first Hailuo model.

    Prompt and optimiser are all there is; Director obeys camera moves in brackets, Live is for drawn figures.

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
