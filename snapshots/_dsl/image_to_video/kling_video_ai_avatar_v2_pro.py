class KlingVideoAiAvatarV2Pro(dsl.Builder, node_type="fal.image_to_video.KlingVideoAiAvatarV2Pro"):
    """
    Make a person, animal or cartoon speak your audio with the premium tier of Kling AI Avatar v2, Pro: one image, one recording, an optional prompt.

    Pick Standard v2 for cheaper drafts.

    Args:
        image: Picture of the person or figure who is to speak or perform.
        audio: The speech or song that the lips follow.
        prompt: Optional direction for manner and scene. The words spoken come from the audio.
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
