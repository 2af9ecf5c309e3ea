class MinimaxHailuo2_3ProImageToVideo(dsl.Builder, node_type="fal.image_to_video.MinimaxHailuo2_3ProImageToVideo"):
    """
    Animate a picture in 1080p with MiniMax Hailuo 2.3 Pro, the full model at its larger size.

    Only picture, prompt and optimiser; Standard lets you choose 6 or 10 seconds at 768p, Fast Pro is quicker.

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
