class KlingVideoV1ProAiAvatar(dsl.Builder, node_type="fal.image_to_video.KlingVideoV1ProAiAvatar"):
    """
    Create a talking avatar from a picture and a recording with Kling AI Avatar Pro, first generation, premium tier.

    Works on people, animals and cartoons; choose ai-avatar/v2/pro for the successor.

    Args:
        image: Picture of the person or figure who is to speak or perform.
        audio: The speech or song that the lips follow.
        prompt: Optional note on gestures and setting; what is said is taken from the audio.
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
