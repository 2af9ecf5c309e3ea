class MinimaxHailuo23ProTextToVideo(dsl.Builder, node_type="fal.text_to_video.MinimaxHailuo23ProTextToVideo"):
    """
    Generate a silent 1080p clip from text with MiniMax Hailuo 2.3 Pro.

    Length is fixed; Standard gives 6 or 10 seconds at 768p for less.

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
