class SoniloV1_1VideoToSoundEffects(dsl.Builder, node_type="fal.video_to_audio.SoniloV1_1VideoToSoundEffects"):
    """
    sonilo/v1.1/video-to-sound-effects on fal.ai: its words are not written yet.

    Args:
        video: Video to work from: the clip to edit, extend, measure, imitate or add sound to.
        prompt: What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.
        audio_format: File type of the cleaned sound.
    """

    output: dsl.Handle[AudioRef]
    audios: dsl.Handle[list[AudioRef]]

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
