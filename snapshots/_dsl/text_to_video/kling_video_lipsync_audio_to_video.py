class KlingVideoLipsyncAudioToVideo(dsl.Builder, node_type="fal.text_to_video.KlingVideoLipsyncAudioToVideo"):
    """
    Match a speaker's lips to your recording with Kling LipSync.

    Takes footage of 2 to 10 seconds at 720p or 1080p and up to 60 seconds of audio; the text sibling speaks a typed line.

    Args:
        video: Footage of the speaker, with the face in view. MP4 or MOV, up to 100 MB, 720 to 1920 px a side, 2 to 10 seconds.
        audio: Recording that the lips should follow. Up to 5 MB, 2 to 60 seconds.
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
