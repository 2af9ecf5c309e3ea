class GoogleGeminiOmniFlashReferenceToVideo(
    dsl.Builder, node_type="fal.image_to_video.GoogleGeminiOmniFlashReferenceToVideo"
):
    """
    Generate a video that takes up reference pictures, with Google's Gemini Omni Flash.

    The prompt can give each picture a role by tags such as <IMAGE_REF_0>; 16:9 or 9:16, length in seconds.

    Args:
        images: Pictures to work into the video; the first one is <IMAGE_REF_0> in the prompt.
        prompt: The scene; tags such as <IMAGE_REF_0> say which picture plays which role.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer to make.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        duration: dsl.Number = 8.0,
    ) -> None:
        super().__init__(
            images=images,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
        )
