class KokoroBrazilianPortuguese(dsl.Builder, node_type="fal.text_to_audio.KokoroBrazilianPortuguese"):
    """
    Speak Brazilian Portuguese with Kokoro in one of three voices, one female and two male, at adjustable speed.

    For European Portuguese look elsewhere.

    Args:
        prompt: The Portuguese text to speak.
        voice: Speaker of this language; the second letter of the name says female (f) or male (m).
        speed: Pace: above one is faster, below one slower.
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
