class KokoroJapanese(dsl.Builder, node_type="fal.text_to_audio.KokoroJapanese"):
    """
    Speak Japanese with Kokoro, the small open TTS model.

    Five voices, four women and one man, at any pace; it reads Japanese text and does not translate.

    Args:
        prompt: The Japanese text to speak.
        voice: Speaker of this language; the second letter of the name says female (f) or male (m).
        speed: Pace of the speech: 1 is normal, lower is slower, higher is faster.
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
