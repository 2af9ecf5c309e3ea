class MinimaxH3ImageToVideo(dsl.Builder, node_type="fal.image_to_video.MinimaxH3ImageToVideo"):
    """
    Animate a picture in 2K with MiniMax H3, towards an end picture if wanted.

    The shape follows the first picture, the length can be set; Reference to Video takes pictures, clips and sound as models instead.

    Args:
        image: Picture that becomes the first frame; the video takes over its shape.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        end_image: Picture on which the video ends.
        duration: Length of the video in seconds; longer takes longer to make.
        resolution: Size of the video; 2K is the only one so far.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        end_image: dsl.FileInput[ImageRef] | None = None,
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
