class KlingVideoV3TurboStandardTextToVideo(
    dsl.Builder, node_type="fal.text_to_video.KlingVideoV3TurboStandardTextToVideo"
):
    """
    fal-ai/kling-video/v3/turbo/standard/text-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        multi_prompt: dsl.ListInput[shared.KlingV3MultiPromptElementTurbo] | None = None,
        prompt: dsl.Input[str] | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] | None = None,
        duration: dsl.Input[shared.DurationThreeToFifteenValue] | None = None,
    ) -> None:
        super().__init__(
            multi_prompt=multi_prompt,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
        )
