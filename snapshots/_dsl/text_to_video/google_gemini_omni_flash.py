class GoogleGeminiOmniFlash(dsl.Builder, node_type="fal.text_to_video.GoogleGeminiOmniFlash"):
    """
    Generate a video from text with Google's Gemini Omni Flash, in 16:9 or 9:16.

    The length is a free number of seconds, 8 by default; no resolution, seed or sound switch as Veo has.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer to make.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        duration: dsl.Number = 8.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
        )
