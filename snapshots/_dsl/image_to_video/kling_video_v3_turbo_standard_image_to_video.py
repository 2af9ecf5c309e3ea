class KlingVideoV3TurboStandardImageToVideo(
    dsl.Builder, node_type="fal.image_to_video.KlingVideoV3TurboStandardImageToVideo"
):
    """
    Animate a first frame with Kling 3.0 Turbo Standard, in one shot or a storyboard of up to six.

    Picture, prompt and 3 to 15 seconds at the lower tier; Turbo Pro takes the same inputs.

    Args:
        image: Picture that becomes the first frame of the video. JPEG or PNG, up to 50 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        multi_prompt: Storyboard of the shots in order, each with its prompt and length, together 15 seconds at most; it takes the place of the prompt.
        prompt: What happens in the video: action, camera, light and mood; optional. Not together with multi_prompt.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
