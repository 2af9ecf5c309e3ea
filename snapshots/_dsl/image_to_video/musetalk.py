class Musetalk(dsl.Builder, node_type="fal.image_to_video.Musetalk"):
    """
    Re-sync the lips in an existing video to new audio with MuseTalk, a real-time-class lip-sync model.

    Takes footage, not a still; only the mouth region changes and there is nothing else to set.

    Args:
        audio: The speech or song that the lips follow.
        source_video: Footage of the speaker whose mouth is to be redrawn to the new sound.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        source_video: dsl.Input[VideoRef],
    ) -> None:
        super().__init__(
            audio=audio,
            source_video=source_video,
        )
