class VeedLipsyncV2(dsl.Builder, node_type="fal.video_to_video.VeedLipsyncV2"):
    """
    veed/lipsync/v2 on fal.ai: its words are not written yet.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        video: The source footage that this endpoint works on.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        video: dsl.Input[VideoRef],
    ) -> None:
        super().__init__(
            audio=audio,
            video=video,
        )
