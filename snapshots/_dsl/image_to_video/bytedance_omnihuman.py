class BytedanceOmnihuman(dsl.Builder, node_type="fal.image_to_video.BytedanceOmnihuman"):
    """
    Make a person in a picture speak or sing along with a recording, with ByteDance's first OmniHuman.

    Face, gestures and mood follow up to 30 seconds of sound; 1.5 adds a prompt and a choice of size.

    Args:
        image: Picture of the person or figure that should speak or sing.
        audio: Recording of the speech or song that face and body follow. At most 30 seconds.
    """

    output: dsl.Handle[VideoRef]
    duration: dsl.Handle[float]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        audio: dsl.FileInput[AudioRef],
    ) -> None:
        super().__init__(
            image=image,
            audio=audio,
        )
