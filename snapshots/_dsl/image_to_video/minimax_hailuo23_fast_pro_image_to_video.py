class MinimaxHailuo23FastProImageToVideo(
    dsl.Builder, node_type="fal.image_to_video.MinimaxHailuo23FastProImageToVideo"
):
    """
    Animate a picture in 1080p with MiniMax Hailuo 2.3 Fast Pro, the quicker form of 2.3.

    No choice of length, no end picture, no sound; Fast Standard offers 6 or 10 seconds at 768p.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
        image: Picture that becomes the first frame of the video.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        prompt_optimizer: dsl.Input[bool] = True,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            prompt_optimizer=prompt_optimizer,
            image=image,
        )
