class KokoroFrench(dsl.Builder, node_type="fal.text_to_audio.KokoroFrench"):
    """
    Speak French with Kokoro, the small open TTS model, in the single voice Siwis.

    Text and pace are all there is to choose; other languages of Kokoro offer several voices.

    Args:
        prompt: The French text to speak.
        voice: The one French voice, Siwis, a woman.
        speed: Pace of the speech: 1 is normal, lower is slower, higher is faster.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        voice: dsl.Input[Literal["ff_siwis"]],
        speed: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            voice=voice,
            speed=speed,
        )
