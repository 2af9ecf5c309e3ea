class MinimaxVideo01Director(dsl.Builder, node_type="fal.text_to_video.MinimaxVideo01Director"):
    """
    Direct the camera from text with MiniMax Video-01 Director, by moves in square brackets.

    Up to three of them, such as [Pan left] or [Zoom in]; silent, without picture, which its image sibling takes.

    Args:
        prompt: The scene in words, with camera moves in square brackets where they should happen, such as [Pan left]. At most three combined.
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
