class KlingVideoV1StandardAiAvatar(dsl.Builder, node_type="fal.image_to_video.KlingVideoV1StandardAiAvatar"):
    """
    Animate a portrait, pet or cartoon to speak a recording with Kling AI Avatar Standard, the first generation's cheaper tier: image, audio, optional prompt.

    Newer sibling: ai-avatar/v2/standard.

    Args:
        image: Picture of the person or figure who is to speak or perform.
        audio: The speech or song that the lips follow.
        prompt: Optional remark on mood or surroundings. Speech comes only from the audio file.
    """

    output: dsl.Handle[VideoRef]
    duration: dsl.Handle[float]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        audio: dsl.Input[AudioRef],
        prompt: dsl.Input[str] = ".",
    ) -> None:
        super().__init__(
            image=image,
            audio=audio,
            prompt=prompt,
        )
