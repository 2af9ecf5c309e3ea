class MinimaxVideo01LiveImageToVideo(dsl.Builder, node_type="fal.image_to_video.MinimaxVideo01LiveImageToVideo"):
    """
    Animate a drawing or other 2D art with MiniMax Video-01 Live.

    Takes the picture as first frame and a prompt, silent and of fixed length; plain Video-01 is for photos, Director for camera moves.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: Drawing, painting or other 2D art that becomes the first frame.
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
