class SyncLipsyncV3(dsl.Builder, node_type="fal.video_to_video.SyncLipsyncV3"):
    """
    Match the lips in a video to a recording with sync-3, Sync's lipsync model after 2.0.

    Takes a video and speech, finds the active speaker among several people, and handles covered mouths by itself.

    Args:
        video: Footage of the speaker whose lips should follow the new speech.
        audio: The speech or song that the lips follow.
        sync_mode: What happens when sound and picture differ in length: cut, repeat, run back, fall silent or stretch.
        options: Further settings of Sync, such as which speaker is meant; a sync mode given here comes before the one above.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        audio: dsl.FileInput[AudioRef],
        sync_mode: dsl.Input[shared.LipsyncModeValue] = "cut_off",
        options: dsl.Input[shared.Sync3GenerationOptions] | None = None,
    ) -> None:
        super().__init__(
            video=video,
            audio=audio,
            sync_mode=sync_mode,
            options=options,
        )
