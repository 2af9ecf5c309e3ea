class KlingVideoAiAvatarV2Standard(dsl.Builder, node_type="fal.image_to_video.KlingVideoAiAvatarV2Standard"):
    """
    Turn a picture and a voice recording into a talking avatar with Kling AI Avatar v2 Standard: the lower-priced tier of version 2 for humans, animals and drawn figures, with the same inputs as Pro.

    Args:
        image: Picture of the person or figure who is to speak or perform.
        audio: The speech or song that the lips follow.
        prompt: Optional hint about gesture, mood or setting. It does not supply the speech.
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
