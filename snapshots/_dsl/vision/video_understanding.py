class VideoUnderstanding(dsl.Builder, node_type="fal.vision.VideoUnderstanding"):
    """
    Ask a question about a video and get the answer as text.

    Takes the clip and a question; a detailed analysis can be requested for a longer, closer answer.

    Args:
        video: The video that the question is about.
        prompt: The question about the video.
        detailed_analysis: Looks more closely and answers at greater length.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        prompt: dsl.Input[str],
        detailed_analysis: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            detailed_analysis=detailed_analysis,
        )
