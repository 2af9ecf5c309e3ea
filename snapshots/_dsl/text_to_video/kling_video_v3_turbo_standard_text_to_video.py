class KlingVideoV3TurboStandardTextToVideo(
    dsl.Builder, node_type="fal.text_to_video.KlingVideoV3TurboStandardTextToVideo"
):
    """
    Generate 3 to 15 seconds of video from text with Kling 3.0 Turbo Standard.

    One shot or a storyboard of up to six, at the lower tier; Turbo Pro takes the same inputs.

    Args:
        multi_prompt: Storyboard of the shots in order, each with its prompt and length, together 15 seconds at most; it takes the place of the prompt.
        prompt: What happens in the video: action, camera, light and mood. Not together with multi_prompt.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
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
