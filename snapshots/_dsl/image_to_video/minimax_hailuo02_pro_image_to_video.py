class MinimaxHailuo02ProImageToVideo(dsl.Builder, node_type="fal.image_to_video.MinimaxHailuo02ProImageToVideo"):
    """
    Animate a first frame in 1080p with MiniMax Hailuo 02 Pro, with an optional last frame to reach.

    Length is not adjustable and there is no sound; the Fast variant costs less at 512p.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
        end_image: Image on which the video should end. Left out, the ending is open.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        prompt_optimizer: dsl.Input[bool] = True,
        end_image: dsl.Input[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            prompt_optimizer=prompt_optimizer,
            end_image=end_image,
        )
