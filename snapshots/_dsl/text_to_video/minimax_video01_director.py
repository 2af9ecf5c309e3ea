class MinimaxVideo01Director(dsl.Builder, node_type="fal.text_to_video.MinimaxVideo01Director"):
    """
    Direct the camera from text with MiniMax Video-01 Director, by moves in square brackets.

    Up to three of them, such as [Pan left] or [Zoom in]; silent, without picture, which its image sibling takes.

    Args:
        prompt: The scene, with up to three camera moves in square brackets where they happen, as [Pan left]: Truck, Pan, Push in, Pull out, Pedestal, Tilt, Zoom, Shake, Tracking shot or Static shot.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        prompt_optimizer: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            prompt_optimizer=prompt_optimizer,
        )
