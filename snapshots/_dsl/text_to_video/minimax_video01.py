class MinimaxVideo01(dsl.Builder, node_type="fal.text_to_video.MinimaxVideo01"):
    """
    Create a short silent clip from a prompt with MiniMax Video-01, the original Hailuo model.

    Plain text to video without camera brackets (see Director) or illustrated-character tuning (see Live).

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
