class MinimaxHailuo02StandardImageToVideo(
    dsl.Builder, node_type="fal.image_to_video.MinimaxHailuo02StandardImageToVideo"
):
    """
    Animate a picture for 6 or 10 seconds at 512p or 768p with MiniMax Hailuo 02 Standard.

    Can end on a second picture; Pro has 1080p but a fixed length, Fast neither end picture nor 768p. Silent.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: Picture that becomes the first frame of the video.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        end_image: Picture on which the video should end.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        duration: dsl.Input[shared.DurationSixOrTenValue] = "6",
        prompt_optimizer: dsl.Input[bool] = True,
        resolution: dsl.Input[Literal["512P", "768P"]] = "768P",
        end_image: dsl.FileInput[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            duration=duration,
            prompt_optimizer=prompt_optimizer,
            resolution=resolution,
            end_image=end_image,
        )
