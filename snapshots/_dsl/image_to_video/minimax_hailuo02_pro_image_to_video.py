class MinimaxHailuo02ProImageToVideo(dsl.Builder, node_type="fal.image_to_video.MinimaxHailuo02ProImageToVideo"):
    """
    Animate a picture in 1080p with MiniMax Hailuo 02 Pro, towards an end picture if wanted.

    Length is fixed and there is no sound; Standard offers 6 or 10 seconds at up to 768p.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: Picture that becomes the first frame of the video.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
        end_image: Picture on which the video should end.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        prompt_optimizer: dsl.Input[bool] = True,
        end_image: dsl.FileInput[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            prompt_optimizer=prompt_optimizer,
            end_image=end_image,
        )
