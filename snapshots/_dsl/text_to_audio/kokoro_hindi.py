class KokoroHindi(dsl.Builder, node_type="fal.text_to_audio.KokoroHindi"):
    """
    Speak Hindi with Kokoro, the small open TTS model.

    Four voices, two women and two men, at any pace; it reads Hindi text and does not translate.

    Args:
        prompt: The Hindi text to speak.
        voice: Speaker of this language; the second letter of the name says female (f) or male (m).
        speed: Pace of the speech: 1 is normal, lower is slower, higher is faster.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        voice: dsl.Input[Literal["hf_alpha", "hf_beta", "hm_omega", "hm_psi"]],
        speed: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            voice=voice,
            speed=speed,
        )
