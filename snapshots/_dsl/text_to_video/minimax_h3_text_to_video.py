class MinimaxH3TextToVideo(dsl.Builder, node_type="fal.text_to_video.MinimaxH3TextToVideo"):
    """
    minimax/h3/text-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"]] = "16:9",
        duration: dsl.Number = 5.0,
        resolution: dsl.Input[str] = "2K",
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            resolution=resolution,
        )
