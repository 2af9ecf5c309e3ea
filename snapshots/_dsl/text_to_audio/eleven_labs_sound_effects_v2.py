class ElevenLabsSoundEffectsV2(dsl.Builder, node_type="fal.text_to_audio.ElevenLabsSoundEffectsV2"):
    """
    Generate a sound effect of 0.5 to 22 seconds with ElevenLabs Sound Effects v2, as a clean loop if wanted.

    Works from words; with no length set it picks one that suits them.

    Args:
        text: The sound to make, described in words.
        duration_seconds: Length of the noise in seconds; longer costs more. Left out, it follows from the description.
        prompt_influence: How literally the description is taken. Higher gives less variety between tries.
        output_format: Audio coding with sample rate and, for mp3 and opus, the bit rate; ulaw and alaw are for telephone lines.
        loop: Makes the sound repeat without an audible join, as for ambience or engines.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        duration_seconds: dsl.Number | None = None,
        prompt_influence: dsl.Number = 0.3,
        output_format: dsl.Input[shared.ElevenLabsOutputFormatValue] = "mp3_44100_128",
        loop: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            text=text,
            duration_seconds=duration_seconds,
            prompt_influence=prompt_influence,
            output_format=output_format,
            loop=loop,
        )
