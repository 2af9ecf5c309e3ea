class SoniloV1_1TextToSoundEffects(dsl.Builder, node_type="fal.text_to_audio.SoniloV1_1TextToSoundEffects"):
    """
    Generate a sound effect from a description with Sonilo 1.1.

    Takes words, a length in seconds and a file format; the video sibling fits effects to the scenes of a clip.

    Args:
        prompt: The sound you want: source, surroundings, course. Concrete words get closest.
        duration: Length of the sound in seconds.
        audio_format: File format of the sound: wav and flac lose nothing, mp3 and aac are small.
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
