class SoniloV1_1VideoToSoundEffects(dsl.Builder, node_type="fal.video_to_audio.SoniloV1_1VideoToSoundEffects"):
    """
    Generate sound effects as long as a video with Sonilo 1.1, as a sound file.

    Scenes are found and described by themselves, or set by you with a prompt each; the video sibling also returns the clip.

    Args:
        video: Clip to which the effects are fitted; the sound becomes as long as it is.
        prompt: Kind of sound wanted in all scenes; unset, the video is described by itself.
        audio_format: File format of the sound, aac unless set: wav and flac lose nothing, mp3 and aac are small.
        segments: Stretches of the video, each with its own sound, without gaps; unset, scenes are found by themselves.
    """

    output: dsl.Handle[AudioRef]
    audios: dsl.Handle[list[AudioRef]]

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
