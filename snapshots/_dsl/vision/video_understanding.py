class VideoUnderstanding(dsl.Builder, node_type="fal.vision.VideoUnderstanding"):
    """
    Ask a question of up to 2,000 characters about a video and read the answer as text; detailed_analysis requests a longer, closer reading.

    Args:
        video: Video to work from: the clip to edit, extend, measure, imitate or add sound to.
        prompt: The question about the video.
        detailed_analysis: Looks more closely and answers at greater length.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        detailed_analysis: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            detailed_analysis=detailed_analysis,
        )
