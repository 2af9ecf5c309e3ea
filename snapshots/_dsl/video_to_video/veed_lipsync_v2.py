class VeedLipsyncV2(dsl.Builder, node_type="fal.video_to_video.VeedLipsyncV2"):
    """
    Match the lips in a video to any recording with the second version of VEED Lipsync.

    Takes a video and a recording and has nothing to adjust, like the first version.

    Args:
        audio: The speech that the lips should follow.
        video: Footage of the speaker whose lips should follow the recording.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        video: dsl.FileInput[VideoRef],
    ) -> None:
        super().__init__(
            audio=audio,
            video=video,
        )
