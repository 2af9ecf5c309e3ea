class KlingVideoLipsyncAudioToVideo(dsl.Builder, node_type="fal.text_to_video.KlingVideoLipsyncAudioToVideo"):
    """
    Re-sync a speaker's lips in your video to a recording with Kling LipSync: footage of 2 to 10 seconds at 720p or 1080p, audio of 2 to 60 seconds.

    The text twin speaks typed words instead.

    Args:
        video: Footage of the speaker: an mp4 or mov of 2 to 10 seconds at 720p or 1080p, up to 100 MB. MP4 or MOV, up to 100 MB, 720 to 1920 px a side, 2 to 10 seconds.
        audio: Recording the lips should follow, 2 to 60 seconds and up to 5 MB. Up to 5 MB, 2 to 60 seconds.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        audio: dsl.Input[AudioRef],
    ) -> None:
        super().__init__(
            video=video,
            audio=audio,
        )
