class KlingVideoAiAvatarV2Pro(dsl.Builder, node_type="fal.image_to_video.KlingVideoAiAvatarV2Pro"):
    """
    Make a person, animal or cartoon speak your recording with Kling AI Avatar v2 Pro.

    One picture, one recording and an optional prompt go in; the dearer tier for finals, Standard takes the same inputs.

    Args:
        image: Picture of the person, animal or figure who is to speak, with the face in view.
        audio: The speech or song that the lips follow.
        prompt: Optional direction for manner and scene. The words spoken come from the audio.
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
