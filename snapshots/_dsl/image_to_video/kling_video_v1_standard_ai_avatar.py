class KlingVideoV1StandardAiAvatar(dsl.Builder, node_type="fal.image_to_video.KlingVideoV1StandardAiAvatar"):
    """
    Make a portrait, animal or cartoon speak a recording with the first Kling AI Avatar Standard.

    Picture, recording and an optional prompt at half the price of Pro; Kling AI Avatar v2 Standard is its successor.

    Args:
        image: Picture of the person or figure who should speak, with the face in view.
        audio: The speech or song that the lips follow.
        prompt: Optional remark on mood or surroundings. Speech comes only from the audio file.
    """

    output: dsl.Handle[VideoRef]
    duration: dsl.Handle[float]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        audio: dsl.FileInput[AudioRef],
        prompt: dsl.Input[str] = ".",
    ) -> None:
        super().__init__(
            image=image,
            audio=audio,
            prompt=prompt,
        )
