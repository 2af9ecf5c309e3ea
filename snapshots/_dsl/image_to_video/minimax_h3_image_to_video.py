class MinimaxH3ImageToVideo(dsl.Builder, node_type="fal.image_to_video.MinimaxH3ImageToVideo"):
    """
    minimax/h3/image-to-video on fal.ai: its words are not written yet.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        end_image: Image on which the video should end. Left out, the ending is open.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        end_image: dsl.Input[ImageRef] | None = None,
        duration: dsl.Number = 5.0,
        resolution: dsl.Input[str] = "2K",
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            end_image=end_image,
            duration=duration,
            resolution=resolution,
        )
