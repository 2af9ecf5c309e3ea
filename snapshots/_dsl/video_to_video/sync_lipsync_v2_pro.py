class SyncLipsyncV2Pro(dsl.Builder, node_type="fal.video_to_video.SyncLipsyncV2Pro"):
    """
    Match a speaker's mouth to new speech with sync.so Lipsync 2 Pro, which keeps teeth and fine facial features.

    Takes a video and a recording; the costliest of the 2.0 line.

    Args:
        video: Footage of the speaker, whose lips are matched to the new speech.
        audio: The speech or song that the lips follow.
        sync_mode: What happens when sound and picture differ in length: cut, repeat, run back, fall silent or stretch.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        audio: dsl.FileInput[AudioRef],
        sync_mode: dsl.Input[shared.LipsyncModeValue] = "cut_off",
    ) -> None:
        super().__init__(
            video=video,
            audio=audio,
            sync_mode=sync_mode,
        )
