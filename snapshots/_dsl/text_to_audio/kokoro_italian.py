class KokoroItalian(dsl.Builder, node_type="fal.text_to_audio.KokoroItalian"):
    """
    Speak Italian with Kokoro, the small open TTS model.

    Two voices, Sara and Nicola, at any pace; it reads Italian text and does not translate.

    Args:
        prompt: The Italian text to speak.
        voice: Speaker of this language; the second letter of the name says female (f) or male (m).
        speed: Pace of the speech: 1 is normal, lower is slower, higher is faster.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        voice: dsl.Input[Literal["if_sara", "im_nicola"]],
        speed: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            voice=voice,
            speed=speed,
        )
