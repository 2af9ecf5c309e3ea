class MinimaxVideo01DirectorImageToVideo(
    dsl.Builder, node_type="fal.image_to_video.MinimaxVideo01DirectorImageToVideo"
):
    """
    Direct the camera over a picture with MiniMax Video-01 Director, by moves in square brackets.

    Your picture is the first frame, up to three moves follow the prompt; plain Video-01 has no camera marks.

    Args:
        prompt: The action, with up to three camera moves in square brackets, as [Truck left, Zoom in]: Truck, Pan, Push in, Pull out, Pedestal, Tilt, Zoom, Shake, Tracking shot or Static shot.
        image: Picture that becomes the first frame, over which the camera moves.
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
