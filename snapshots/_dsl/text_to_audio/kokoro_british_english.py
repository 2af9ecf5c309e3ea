class KokoroBritishEnglish(dsl.Builder, node_type="fal.text_to_audio.KokoroBritishEnglish"):
    """
    Speak British English with Kokoro, the small open TTS model.

    Eight voices, four women and four men, at any pace; the American node has twenty.

    Args:
        prompt: The English text to speak.
        voice: Speaker of this language; the second letter of the name says female (f) or male (m).
        speed: Pace of the speech: 1 is normal, lower is slower, higher is faster.
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
