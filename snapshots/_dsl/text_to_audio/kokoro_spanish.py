class KokoroSpanish(dsl.Builder, node_type="fal.text_to_audio.KokoroSpanish"):
    """
    Speak Spanish with Kokoro as Dora, Alex or Santa, one female and two male voices, at the speed you choose; suits readers from Madrid to Mexico.

    Args:
        prompt: The Spanish text to speak.
        voice: Speaker of this language; the second letter of the name says female (f) or male (m).
        speed: Pace: above one is faster, below one slower.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        voice: dsl.Input[Literal["ef_dora", "em_alex", "em_santa"]],
        speed: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            voice=voice,
            speed=speed,
        )
