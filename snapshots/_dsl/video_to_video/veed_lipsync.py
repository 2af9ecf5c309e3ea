class VeedLipsync(dsl.Builder, node_type="fal.video_to_video.VeedLipsync"):
    """
    Match the lips in a video to any recording with VEED Lipsync.

    Takes a video and a recording and has nothing to adjust; Fabric starts from a still picture instead.

    Args:
        video: Footage of the speaker, whose lips are matched to the new speech.
        audio: The speech or song that the lips follow.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        audio: dsl.FileInput[AudioRef],
    ) -> None:
        super().__init__(
            video=video,
            audio=audio,
        )
