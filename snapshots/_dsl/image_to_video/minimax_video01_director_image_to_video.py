class MinimaxVideo01DirectorImageToVideo(
    dsl.Builder, node_type="fal.image_to_video.MinimaxVideo01DirectorImageToVideo"
):
    """
    Direct the camera over a still with MiniMax Video-01 Director: write moves such as [Pan left] or [Push in] in brackets, up to three combined, starting from your first frame.

    Silent.

    Args:
        prompt: Action plus camera moves in square brackets, such as [Zoom in] or [Truck left, Pan right], up to three together.
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
