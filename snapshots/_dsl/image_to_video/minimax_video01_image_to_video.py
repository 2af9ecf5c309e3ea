class MinimaxVideo01ImageToVideo(dsl.Builder, node_type="fal.image_to_video.MinimaxVideo01ImageToVideo"):
    """
    Animate a picture with MiniMax Video-01, the first Hailuo model.

    Takes first frame and prompt, silent and of fixed length; Live suits drawings, Director takes camera moves, Hailuo 2.3 is the later model.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: Picture that becomes the first frame of the video.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        prompt_optimizer: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            prompt_optimizer=prompt_optimizer,
        )
