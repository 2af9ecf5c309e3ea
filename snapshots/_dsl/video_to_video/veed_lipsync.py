class VeedLipsync(dsl.Builder, node_type="fal.video_to_video.VeedLipsync"):
    """
    Match the lips in a video to any audio file with VEED Lipsync.

    Two inputs and no settings; use Pixverse for typed text, React-1 for emotion, or Fabric to start from a still picture.

    Args:
        video: Footage of the speaker, whose lips are matched to the new speech.
        audio: The speech or song that the lips follow.
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
