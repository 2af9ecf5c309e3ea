class MinimaxHailuo02FastImageToVideo(dsl.Builder, node_type="fal.image_to_video.MinimaxHailuo02FastImageToVideo"):
    """
    Animate a picture at 512p for 6 or 10 seconds with MiniMax Hailuo 02 Fast.

    The cheapest of the line, silent and without an end picture; Standard adds 768p and an end picture, Pro 1080p.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: Picture that becomes the first frame of the video.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        duration: dsl.Input[shared.DurationSixOrTenValue] = "6",
        prompt_optimizer: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            duration=duration,
            prompt_optimizer=prompt_optimizer,
        )
