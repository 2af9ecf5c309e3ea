class SyncLipsyncV3(dsl.Builder, node_type="fal.video_to_video.SyncLipsyncV3"):
    """
    fal-ai/sync-lipsync/v3 on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on.
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        sync_mode: Returns the media inside the answer and keeps it out of the history.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        audio: dsl.Input[AudioRef],
        sync_mode: dsl.Input[shared.LipsyncModeValue] = "cut_off",
        options: dsl.Input[shared.Sync3GenerationOptions] | None = None,
    ) -> None:
        super().__init__(
            video=video,
            audio=audio,
            sync_mode=sync_mode,
            options=options,
        )
