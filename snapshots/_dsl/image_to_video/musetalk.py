class Musetalk(dsl.Builder, node_type="fal.image_to_video.Musetalk"):
    """
    Re-sync the lips in an existing video to new audio with MuseTalk, a real-time-class lip-sync model.

    Takes footage, not a still; only the mouth region changes and there is nothing else to set.

    Args:
        source_video: Footage of the speaker whose mouth is to be redrawn to the new sound.
        audio: The speech or song that the lips follow.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        source_video: dsl.Input[VideoRef],
        audio: dsl.Input[AudioRef],
    ) -> None:
        super().__init__(
            source_video=source_video,
            audio=audio,
        )
