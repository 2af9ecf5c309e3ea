class MinimaxHailuo02FastImageToVideo(dsl.Builder, node_type="fal.image_to_video.MinimaxHailuo02FastImageToVideo"):
    """
    Animate a first frame cheaply with MiniMax Hailuo 02 Fast: fixed 512p, 6 or 10 seconds, prompt with an optional rewriter, silent.

    For drafts; Hailuo 02 Pro gives 1080p and an end frame.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        duration: dsl.Input[shared.DurationSixOrTenValue] = "6",
        prompt_optimizer: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            duration=duration,
            prompt_optimizer=prompt_optimizer,
        )
