class SyncLipsync(dsl.Builder, node_type="fal.video_to_video.SyncLipsync"):
    """
    Match a speaker's lips to an audio file with sync.so lipsync 1.9.0-beta, or the older 1.8.0 and 1.7.1.

    Five ways to handle mismatched lengths; the first generation, superseded by lipsync 2.0.

    Args:
        audio: The speech or song that the lips follow.
        video: Footage of the speaker, whose lips are matched to the new speech.
        model: Version of the lipsync model; the older ones help to repeat earlier work.
        sync_mode: What happens when sound and picture differ in length: cut, loop, play back and forth, fall silent or stretch.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        video: dsl.Input[VideoRef],
        model: dsl.Input[Literal["lipsync-1.8.0", "lipsync-1.7.1", "lipsync-1.9.0-beta"]] = "lipsync-1.9.0-beta",
        sync_mode: dsl.Input[shared.LipsyncModeValue] = "cut_off",
    ) -> None:
        super().__init__(
            audio=audio,
            video=video,
            model=model,
            sync_mode=sync_mode,
        )
