class SyncLipsync(dsl.Builder, node_type="fal.video_to_video.SyncLipsync"):
    """
    Match a speaker's lips to a recording with sync.so Lipsync 1.9 beta, or the older 1.8 and 1.7.1.

    Takes a video and a recording, with only the version to choose; the generation before Lipsync 2.0.

    Args:
        model: Version of the lipsync model; the older ones help to repeat earlier work.
        video: Footage of the speaker, whose lips are matched to the new speech.
        audio: The speech or song that the lips follow.
        sync_mode: What happens when sound and picture differ in length: cut, repeat, run back, fall silent or stretch.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        model: dsl.Input[Literal["lipsync-1.8.0", "lipsync-1.7.1", "lipsync-1.9.0-beta"]] = "lipsync-1.9.0-beta",
        video: dsl.FileInput[VideoRef],
        audio: dsl.FileInput[AudioRef],
        sync_mode: dsl.Input[shared.LipsyncModeValue] = "cut_off",
    ) -> None:
        super().__init__(
            model=model,
            video=video,
            audio=audio,
            sync_mode=sync_mode,
        )
