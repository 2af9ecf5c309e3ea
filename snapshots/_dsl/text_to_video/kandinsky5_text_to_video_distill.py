class Kandinsky5TextToVideoDistill(dsl.Builder, node_type="fal.text_to_video.Kandinsky5TextToVideoDistill"):
    """
    Generate 5 or 10 seconds of silent video from text with the quick Kandinsky 5.0 Distilled.

    Length and shape are set beside the prompt, at 768x512 or its square and portrait cuts; the number of steps is fixed.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        resolution: Size of the video; it follows from the aspect ratio.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer to make.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        resolution: dsl.Input[Literal["768x512"]] = "768x512",
        aspect_ratio: dsl.Input[Literal["3:2", "1:1", "2:3"]] = "3:2",
        duration: dsl.Input[shared.DurationFiveOrTenSecondsValue] = "5s",
    ) -> None:
        super().__init__(
            prompt=prompt,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            duration=duration,
        )
