class BytedanceOmnihuman(dsl.Builder, node_type="fal.image_to_video.BytedanceOmnihuman"):
    """
    Drive a photo of a person with speech or song using ByteDance's OmniHuman: face, gestures and mood follow an audio file under 30 seconds.

    No prompt or resolution choice; see v1.5 for those.

    Args:
        image: Picture of the person or figure who is to speak or perform.
        audio: The speech or song that the lips follow. At most 30 seconds.
    """

    output: dsl.Handle[VideoRef]
    duration: dsl.Handle[float]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        audio: dsl.Input[AudioRef],
    ) -> None:
        super().__init__(
            image=image,
            audio=audio,
        )
