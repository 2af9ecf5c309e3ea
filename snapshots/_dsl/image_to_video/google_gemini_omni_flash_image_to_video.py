class GoogleGeminiOmniFlashImageToVideo(dsl.Builder, node_type="fal.image_to_video.GoogleGeminiOmniFlashImageToVideo"):
    """
    Animate a picture with Google's Gemini Omni Flash, in 16:9 or 9:16.

    Takes one picture, a prompt and a length in seconds, 8 by default; several references belong in reference-to-video.

    Args:
        image: The picture to set in motion.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer to make.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        duration: dsl.Number = 8.0,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
        )
