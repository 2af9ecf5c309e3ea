class GoogleGeminiOmniFlashEdit(dsl.Builder, node_type="fal.video_to_video.GoogleGeminiOmniFlashEdit"):
    """
    google/gemini-omni-flash/edit on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
        )
