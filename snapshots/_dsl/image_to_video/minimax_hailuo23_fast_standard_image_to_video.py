class MinimaxHailuo23FastStandardImageToVideo(
    dsl.Builder, node_type="fal.image_to_video.MinimaxHailuo23FastStandardImageToVideo"
):
    """
    Animate a picture for 6 or 10 seconds at 768p with MiniMax Hailuo 2.3 Fast Standard.

    The cheapest of the 2.3 line, silent; Fast Pro is 1080p, plain Standard is the slower, fuller model.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
        image: Picture that becomes the first frame of the video.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        prompt_optimizer: dsl.Input[bool] = True,
        image: dsl.FileInput[ImageRef],
        duration: dsl.Input[shared.DurationSixOrTenValue] = "6",
    ) -> None:
        super().__init__(
            prompt=prompt,
            prompt_optimizer=prompt_optimizer,
            image=image,
            duration=duration,
        )
