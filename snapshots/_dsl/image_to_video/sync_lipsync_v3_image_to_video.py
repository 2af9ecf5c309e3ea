class SyncLipsyncV3ImageToVideo(dsl.Builder, node_type="fal.image_to_video.SyncLipsyncV3ImageToVideo"):
    """
    fal-ai/sync-lipsync/v3/image-to-video on fal.ai: its words are not written yet.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe. At most 30 seconds.
        image: The still image to set in motion, in most cases the first frame.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            audio=audio,
            image=image,
        )
