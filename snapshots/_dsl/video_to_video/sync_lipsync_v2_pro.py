class SyncLipsyncV2Pro(dsl.Builder, node_type="fal.video_to_video.SyncLipsyncV2Pro"):
    """
    Sync a speaker's mouth to new audio with sync.so Lipsync 2 Pro, which preserves fine features such as teeth.

    The top tier of the 2.0 line with only two inputs; standard v2 is cheaper.

    Args:
        audio: The speech or song that the lips follow.
        video: Footage of the speaker, whose lips are matched to the new speech.
        sync_mode: What happens when audio and video differ in length: trim, repeat, play to and fro, add silence or change the speed.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        video: dsl.Input[VideoRef],
        sync_mode: dsl.Input[shared.LipsyncModeValue] = "cut_off",
    ) -> None:
        super().__init__(
            audio=audio,
            video=video,
            sync_mode=sync_mode,
        )
