class Veo2ImageToVideo(dsl.Builder, node_type="fal.image_to_video.Veo2ImageToVideo"):
    """
    Animate a picture for 5, 6, 7 or 8 silent seconds with Google's Veo 2.

    Takes a picture and a prompt only; shapes other than 16:9 and 9:16 are cropped. Veo 3.1 adds sound and 4K.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The picture to set in motion; best 16:9 or 9:16 and at least 720p, as other shapes are cropped.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        duration: dsl.Input[Literal["5s", "6s", "7s", "8s"]] = "5s",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            duration=duration,
        )
