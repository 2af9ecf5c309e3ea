class ElevenLabsSoundEffectsV2(dsl.Builder, node_type="fal.text_to_audio.ElevenLabsSoundEffectsV2"):
    """
    Generate a sound effect of 0.5 to 22 seconds with ElevenLabs' v2 effects model, optionally as a clean loop.

    Leave the length open and it picks one that suits the description.

    Args:
        text: The sound to make, described in words.
        prompt_influence: How literally the description is taken. Higher gives less variety between tries.
        duration_seconds: Length of the noise in seconds; left out, it follows from the description.
        loop: Makes the sound repeat without an audible join, as for ambience or engines.
        output_format: Audio coding with sample rate and, for mp3 and opus, the bit rate; ulaw and alaw are for telephone lines.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        prompt_influence: dsl.Number = 0.3,
        duration_seconds: dsl.Number | None = None,
        loop: dsl.Input[bool] = False,
        output_format: dsl.Input[shared.ElevenLabsOutputFormatValue] = "mp3_44100_128",
    ) -> None:
        super().__init__(
            text=text,
            prompt_influence=prompt_influence,
            duration_seconds=duration_seconds,
            loop=loop,
            output_format=output_format,
        )
