class SoniloV1_1TextToSoundEffects(dsl.Builder, node_type="fal.text_to_audio.SoniloV1_1TextToSoundEffects"):
    """
    sonilo/v1.1/text-to-sound-effects on fal.ai: its words are not written yet.

    Args:
        prompt: The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.
        duration: Length of the recording in seconds.
        audio_format: File type of the cleaned sound.
    """

    output: dsl.Handle[AudioRef]
    audios: dsl.Handle[list[AudioRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        duration: dsl.Number = 8.0,
        audio_format: dsl.Input[shared.UploadAudioFormatValue] = "aac",
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
            audio_format=audio_format,
        )
