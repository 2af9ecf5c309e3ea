class Veo2ImageToVideo(dsl.Builder, node_type="fal.image_to_video.Veo2ImageToVideo"):
    """
    fal-ai/veo2/image-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        duration: dsl.Input[Literal["5s", "6s", "7s", "8s"]] = "5s",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            duration=duration,
        )
