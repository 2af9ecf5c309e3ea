class KokoroBrazilianPortuguese(dsl.Builder, node_type="fal.text_to_audio.KokoroBrazilianPortuguese"):
    """
    Speak Brazilian Portuguese with Kokoro, the small open TTS model.

    Three voices, Dora, Alex and Santa, at any pace; the speech is that of Brazil, not of Portugal.

    Args:
        prompt: The Portuguese text to speak.
        voice: Speaker of this language; the second letter of the name says female (f) or male (m).
        speed: Pace of the speech: 1 is normal, lower is slower, higher is faster.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        voice: dsl.Input[Literal["pf_dora", "pm_alex", "pm_santa"]],
        speed: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            voice=voice,
            speed=speed,
        )
