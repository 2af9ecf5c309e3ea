class MinimaxHailuo02StandardTextToVideo(dsl.Builder, node_type="fal.text_to_video.MinimaxHailuo02StandardTextToVideo"):
    """
    Generate a silent 768p clip of 6 or 10 seconds from text with MiniMax Hailuo 02 Standard.

    Pro gives 1080p at a fixed length; 2.3 Standard is the next model at the same size.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        duration: dsl.Input[shared.DurationSixOrTenValue] = "6",
        prompt_optimizer: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
            prompt_optimizer=prompt_optimizer,
        )
