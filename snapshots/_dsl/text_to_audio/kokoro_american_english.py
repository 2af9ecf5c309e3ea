class KokoroAmericanEnglish(dsl.Builder, node_type="fal.text_to_audio.KokoroAmericanEnglish"):
    """
    Speak American English with Kokoro, the small open TTS model with 82 million parameters.

    Twenty voices, female and male, at any pace; British English has a node of its own with eight.

    Args:
        prompt: The English text to speak.
        voice: Speaker of this language; the second letter of the name says female (f) or male (m).
        speed: Pace of the speech: 1 is normal, lower is slower, higher is faster.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] = "",
        voice: dsl.Input[
            Literal[
                "af_heart",
                "af_alloy",
                "af_aoede",
                "af_bella",
                "af_jessica",
                "af_kore",
                "af_nicole",
                "af_nova",
                "af_river",
                "af_sarah",
                "af_sky",
                "am_adam",
                "am_echo",
                "am_eric",
                "am_fenrir",
                "am_liam",
                "am_michael",
                "am_onyx",
                "am_puck",
                "am_santa",
            ]
        ] = "af_heart",
        speed: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            voice=voice,
            speed=speed,
        )
