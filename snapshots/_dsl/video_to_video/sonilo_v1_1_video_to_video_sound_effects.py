class SoniloV1_1VideoToVideoSoundEffects(
    dsl.Builder, node_type="fal.video_to_video.SoniloV1_1VideoToVideoSoundEffects"
):
    """
    Put sound effects under a video with Sonilo 1.1 and get the clip and its sound file back.

    Scenes are found by themselves or set by you with a prompt each; the audio sibling returns the sound alone.

    Args:
        video: Clip that should get sound effects; the sound becomes as long as it is.
        prompt: Kind of sound wanted in all scenes; unset, the video is described by itself.
        audio_format: Format of the separate sound file, aac unless set; the sound in the video is always AAC.
        segments: Stretches of the video, each with its own sound, without gaps; unset, scenes are found by themselves.
    """

    output: dsl.Handle[VideoRef]
    audio: dsl.Handle[AudioRef]
    videos: dsl.Handle[list[VideoRef]]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
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
