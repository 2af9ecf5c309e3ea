class KlingVideoO1ImageToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoO1ImageToVideo"):
    """
    Move from a start frame to an optional end frame with Kling O1 Pro.

    The prompt calls the pictures @Image1 and @Image2; 3 to 10 seconds without sound. Standard takes the same inputs for less.

    Args:
        prompt: Describe the movement; write @Image1 for the start frame and @Image2 for the end frame.
        start_image: Picture that the video opens with; the prompt calls it @Image1. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        end_image: Picture on which the video should end; the prompt calls it @Image2. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        start_image: dsl.FileInput[ImageRef],
        end_image: dsl.FileInput[ImageRef] | None = None,
        duration: dsl.Input[shared.DurationThreeToTenValue] = "5",
    ) -> None:
        super().__init__(
            prompt=prompt,
            start_image=start_image,
            end_image=end_image,
            duration=duration,
        )
