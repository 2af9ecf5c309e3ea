class SoniloV1_1VideoToVideoSoundEffects(
    dsl.Builder, node_type="fal.video_to_video.SoniloV1_1VideoToVideoSoundEffects"
):
    """
    sonilo/v1.1/video-to-video-sound-effects on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        audio_format: File type of the cleaned sound.
    """

    output: dsl.Handle[VideoRef]
    audio: dsl.Handle[AudioRef]
    videos: dsl.Handle[list[VideoRef]]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str] | None = None,
        audio_format: dsl.Input[shared.UploadAudioFormatValue] | None = None,
        segments: dsl.ListInput[shared.SoniloSfxSegment] | None = None,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            audio_format=audio_format,
            segments=segments,
        )
