class KlingVideoAiAvatarV2Standard(dsl.Builder, node_type="fal.image_to_video.KlingVideoAiAvatarV2Standard"):
    """
    Turn a picture and a recording into a talking avatar with Kling AI Avatar v2 Standard.

    For people, animals and drawn figures, with an optional prompt; cheaper than Pro, with the same inputs.

    Args:
        image: Picture of the person, animal or figure who is to speak, with the face in view.
        audio: The speech or song that the lips follow.
        prompt: Optional hint about gesture, mood or setting. It does not supply the speech.
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
