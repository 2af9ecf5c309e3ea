class SyncLipsyncV2Pro(dsl.Builder, node_type="fal.video_to_video.SyncLipsyncV2Pro"):
    """
    Sync a speaker's mouth to new audio with sync.so Lipsync 2 Pro, which preserves fine features such as teeth.

    The top tier of the 2.0 line with only two inputs; standard v2 is cheaper.

    Args:
        video: Footage of the speaker, whose lips are matched to the new speech.
        audio: The speech or song that the lips follow.
        sync_mode: What happens when audio and video differ in length: trim, repeat, play to and fro, add silence or change the speed.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        audio: dsl.Input[AudioRef],
        sync_mode: dsl.Input[shared.LipsyncModeValue] = "cut_off",
    ) -> None:
        super().__init__(
            video=video,
            audio=audio,
            sync_mode=sync_mode,
        )
