class SyncLipsyncV2(dsl.Builder, node_type="fal.video_to_video.SyncLipsyncV2"):
    """
    Match the lips in a video to a recording with sync.so Lipsync 2.0.

    Takes a video and speech; a switch offers the costlier 2-pro, which the Pro endpoint always uses. Five ways to handle unequal lengths.

    Args:
        model: Standard lipsync 2 or its pro version, which is finer and costs about two thirds more.
        video: Footage of the speaker, whose lips are matched to the new speech.
        audio: The speech or song that the lips follow.
        sync_mode: What happens when sound and picture differ in length: cut, repeat, run back, fall silent or stretch.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        model: dsl.Input[Literal["lipsync-2", "lipsync-2-pro"]] = "lipsync-2",
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
