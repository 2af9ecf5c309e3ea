class KokoroFrench(dsl.Builder, node_type="fal.text_to_audio.KokoroFrench"):
    """
    Speak French with Kokoro in its single French voice, the woman Siwis, at the pace you set.

    Args:
        prompt: The French text to speak.
        voice: Speaker of this language; the second letter of the name says female (f) or male (m).
        speed: Pace: above one is faster, below one slower.
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
