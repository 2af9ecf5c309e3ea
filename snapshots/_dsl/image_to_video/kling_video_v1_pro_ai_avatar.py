class KlingVideoV1ProAiAvatar(dsl.Builder, node_type="fal.image_to_video.KlingVideoV1ProAiAvatar"):
    """
    Make a picture speak a recording with the first Kling AI Avatar Pro, the premium tier.

    Takes a person, animal or cartoon and a recording, plus an optional prompt; Kling AI Avatar v2 Pro is its successor.

    Args:
        image: Picture of the person or figure who should speak, with the face in view.
        audio: The speech or song that the lips follow.
        prompt: Optional note on gestures and setting; what is said is taken from the audio.
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
