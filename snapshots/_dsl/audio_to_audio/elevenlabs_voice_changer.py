class ElevenlabsVoiceChanger(dsl.Builder, node_type="fal.audio_to_audio.ElevenlabsVoiceChanger"):
    """
    Replace the speaker in a recording with an ElevenLabs voice while timing and delivery stay; optional noise removal and nineteen output formats, phone codecs included.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        output_format: Audio coding with sample rate and, for mp3 and opus, the bit rate; ulaw and alaw are for telephone lines.
        remove_background_noise: Frees the recording of background noise before the voice is changed.
        voice: ElevenLabs voice that the recording is changed into, by name or identifier.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[AudioRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        output_format: dsl.Input[shared.ElevenLabsOutputFormatValue] = "mp3_44100_128",
        remove_background_noise: dsl.Input[bool] = False,
        voice: dsl.Input[str] = "Rachel",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            audio=audio,
            output_format=output_format,
            remove_background_noise=remove_background_noise,
            voice=voice,
            seed=seed,
        )
