class MinimaxHailuo23FastProImageToVideo(
    dsl.Builder, node_type="fal.image_to_video.MinimaxHailuo23FastProImageToVideo"
):
    """
    Animate a first frame at 1080p with MiniMax Hailuo 2.3 Fast Pro: the quick version of 2.3 at its higher resolution, no duration choice, no end frame, no sound.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
        image: The still image to set in motion, in most cases the first frame.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        prompt_optimizer: dsl.Input[bool] = True,
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            prompt_optimizer=prompt_optimizer,
            image=image,
        )
