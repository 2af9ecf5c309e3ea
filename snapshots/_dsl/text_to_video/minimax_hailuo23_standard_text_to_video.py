class MinimaxHailuo23StandardTextToVideo(dsl.Builder, node_type="fal.text_to_video.MinimaxHailuo23StandardTextToVideo"):
    """
    Generate a silent 768p clip of 6 or 10 seconds from text with MiniMax Hailuo 2.3 Standard.

    Pro gives 1080p at a fixed length; Hailuo 02 Standard is the model before.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        prompt_optimizer: dsl.Input[bool] = True,
        duration: dsl.Input[shared.DurationSixOrTenValue] = "6",
    ) -> None:
        super().__init__(
            prompt=prompt,
            prompt_optimizer=prompt_optimizer,
            duration=duration,
        )
