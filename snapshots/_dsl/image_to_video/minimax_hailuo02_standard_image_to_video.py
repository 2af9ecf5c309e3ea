class MinimaxHailuo02StandardImageToVideo(
    dsl.Builder, node_type="fal.image_to_video.MinimaxHailuo02StandardImageToVideo"
):
    """
    fal-ai/minimax/hailuo-02/standard/image-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        end_image: Image on which the video should end. Left out, the ending is open.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        duration: dsl.Input[shared.DurationSixOrTenValue] = "6",
        prompt_optimizer: dsl.Input[bool] = True,
        resolution: dsl.Input[Literal["512P", "768P"]] = "768P",
        end_image: dsl.Input[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            duration=duration,
            prompt_optimizer=prompt_optimizer,
            resolution=resolution,
            end_image=end_image,
        )
