class KlingVideoO1StandardImageToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoO1StandardImageToVideo"):
    """
    Bridge a start frame and an optional end frame with Kling O1 Standard, the budget tier with the same controls as O1 Pro: @Image1 and @Image2 in the prompt, 3 to 10 seconds, no sound.

    Args:
        prompt: Text of the move between frames, where @Image1 means the first picture and @Image2 the last.
        start_image: Image to begin with; the in-between frames or the video grow out of it. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        end_image: Image on which the video should end. Left out, the ending is open. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        start_image: dsl.Input[ImageRef],
        end_image: dsl.Input[ImageRef] | None = None,
        duration: dsl.Input[shared.DurationThreeToTenValue] = "5",
    ) -> None:
        super().__init__(
            prompt=prompt,
            start_image=start_image,
            end_image=end_image,
            duration=duration,
        )
