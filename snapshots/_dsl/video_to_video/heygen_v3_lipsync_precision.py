class HeygenV3LipsyncPrecision(dsl.Builder, node_type="fal.video_to_video.HeygenV3LipsyncPrecision"):
    """
    fal-ai/heygen/v3/lipsync/precision on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on.
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        start_time: Second at which the part to be redone begins.
        end_time: Second at which the repainted stretch of the recording ends.
    """

    output: dsl.Handle[VideoRef]
    caption_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        audio: dsl.Input[AudioRef],
        title: dsl.Input[str] | None = None,
        enable_caption: dsl.Input[bool] = False,
        enable_dynamic_duration: dsl.Input[bool] = True,
        disable_music_track: dsl.Input[bool] = False,
        enable_speech_enhancement: dsl.Input[bool] = False,
        start_time: dsl.Number | None = None,
        end_time: dsl.Number | None = None,
    ) -> None:
        super().__init__(
            video=video,
            audio=audio,
            title=title,
            enable_caption=enable_caption,
            enable_dynamic_duration=enable_dynamic_duration,
            disable_music_track=disable_music_track,
            enable_speech_enhancement=enable_speech_enhancement,
            start_time=start_time,
            end_time=end_time,
        )
