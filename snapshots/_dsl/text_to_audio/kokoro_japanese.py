class KokoroJapanese(dsl.Builder, node_type="fal.text_to_audio.KokoroJapanese"):
    """
    Speak Japanese with Kokoro in one of five voices, four female and one male, at the tempo you need.

    Args:
        prompt: The Japanese text to speak.
        voice: Speaker of this language; the second letter of the name says female (f) or male (m).
        speed: Pace: above one is faster, below one slower.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        voice: dsl.Input[Literal["jf_alpha", "jf_gongitsune", "jf_nezumi", "jf_tebukuro", "jm_kumo"]],
        speed: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            voice=voice,
            speed=speed,
        )
