class KokoroBritishEnglish(dsl.Builder, node_type="fal.text_to_audio.KokoroBritishEnglish"):
    """
    Speak British English with Kokoro in one of eight voices, four women and four men, with free choice of pace.

    The American endpoint has twenty voices.

    Args:
        prompt: The English text to speak.
        voice: Speaker of this language; the second letter of the name says female (f) or male (m).
        speed: Pace: above one is faster, below one slower.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        voice: dsl.Input[
            Literal["bf_alice", "bf_emma", "bf_isabella", "bf_lily", "bm_daniel", "bm_fable", "bm_george", "bm_lewis"]
        ],
        speed: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            voice=voice,
            speed=speed,
        )
