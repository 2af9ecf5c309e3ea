class MinimaxVideo01LiveImageToVideo(dsl.Builder, node_type="fal.image_to_video.MinimaxVideo01LiveImageToVideo"):
    """
    Bring drawings and 2D art to life with MiniMax Video-01 Live, the Hailuo variant known for illustration and character animation: first frame plus prompt, no length setting, silent.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        prompt_optimizer: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            prompt_optimizer=prompt_optimizer,
        )
