class KlingVideoV3TurboProImageToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoV3TurboProImageToVideo"):
    """
    fal-ai/kling-video/v3/turbo/pro/image-to-video on fal.ai: its words are not written yet.

    Args:
        image: The still image to set in motion, in most cases the first frame. JPEG or PNG, up to 50 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        multi_prompt: dsl.ListInput[shared.KlingV3MultiPromptElementTurbo] | None = None,
        prompt: dsl.Input[str] | None = None,
        duration: dsl.Input[shared.DurationThreeToFifteenValue] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            multi_prompt=multi_prompt,
            prompt=prompt,
            duration=duration,
        )
