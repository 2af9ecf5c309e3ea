class ElevenlabsVoiceChanger(dsl.Builder, node_type="fal.audio_to_audio.ElevenlabsVoiceChanger"):
    """
    Replace the voice in a recording with an ElevenLabs voice while timing and delivery stay.

    Takes a sound file and a voice name; can remove noise first and gives nineteen formats, telephone codecs included.

    Args:
        audio: Recording of one speaker whose voice should be replaced.
        voice: ElevenLabs voice that the recording is changed into, by name or identifier.
        remove_background_noise: Frees the recording of background noise before the voice is changed.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        output_format: Audio coding with sample rate and, for mp3 and opus, the bit rate; ulaw and alaw are for telephone lines.
    """

    output: dsl.Handle[AudioRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        voice: dsl.Input[str] = "Rachel",
        remove_background_noise: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
        output_format: dsl.Input[shared.ElevenLabsOutputFormatValue] = "mp3_44100_128",
    ) -> None:
        super().__init__(
            audio=audio,
            voice=voice,
            remove_background_noise=remove_background_noise,
            seed=seed,
            output_format=output_format,
        )
