class MinimaxH3TextToVideo(dsl.Builder, node_type="fal.text_to_video.MinimaxH3TextToVideo"):
    """
    Generate a 2K video from text with MiniMax H3, in six shapes from 21:9 to 9:16.

    Length can be set in seconds; the Hailuo models end at 1080p, its siblings start from pictures or references.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer to make.
        resolution: Size of the video; 2K is the only one so far.
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
