class MinimaxHailuo23StandardImageToVideo(
    dsl.Builder, node_type="fal.image_to_video.MinimaxHailuo23StandardImageToVideo"
):
    """
    Animate a picture for 6 or 10 seconds at 768p with MiniMax Hailuo 2.3 Standard, the full model.

    Fast Standard is quicker and cheaper, Pro 1080p at a fixed length; all are silent.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        image: Picture that becomes the first frame of the video.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        prompt_optimizer: dsl.Input[bool] = True,
        duration: dsl.Input[shared.DurationSixOrTenValue] = "6",
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            prompt_optimizer=prompt_optimizer,
            duration=duration,
            image=image,
        )
