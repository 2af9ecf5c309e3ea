class SyncLipsyncV2(dsl.Builder, node_type="fal.video_to_video.SyncLipsyncV2"):
    """
    Match lips in a video to an audio file with sync.so Lipsync 2.0; a model switch offers the costlier 2-pro as well.

    Newer than 1.9; choose the separate Pro endpoint when teeth and facial detail must survive.

    Args:
        audio: The speech or song that the lips follow.
        video: Footage of the speaker, whose lips are matched to the new speech.
        model: Standard lipsync 2 or its pro version, which is finer and costs about two thirds more.
        sync_mode: What happens when audio and video differ in length: trim, repeat, play to and fro, add silence or change the speed.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        video: dsl.Input[VideoRef],
        model: dsl.Input[Literal["lipsync-2", "lipsync-2-pro"]] = "lipsync-2",
        sync_mode: dsl.Input[shared.LipsyncModeValue] = "cut_off",
    ) -> None:
        super().__init__(
            audio=audio,
            video=video,
            model=model,
            sync_mode=sync_mode,
        )
