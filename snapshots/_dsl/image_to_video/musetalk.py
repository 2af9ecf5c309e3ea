class Musetalk(dsl.Builder, node_type="fal.image_to_video.Musetalk"):
    """
    Match the mouth in a video to a new recording with MuseTalk.

    Takes footage and sound, changes the mouth region only and has nothing to adjust; LatentSync loops footage that is too short.

    Args:
        source_video: Footage of the speaker whose mouth is redrawn to the new sound.
        audio: The speech or song that the mouth follows.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        source_video: dsl.FileInput[VideoRef],
        audio: dsl.FileInput[AudioRef],
    ) -> None:
        super().__init__(
            source_video=source_video,
            audio=audio,
        )
