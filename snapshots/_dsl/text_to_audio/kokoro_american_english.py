class KokoroAmericanEnglish(dsl.Builder, node_type="fal.text_to_audio.KokoroAmericanEnglish"):
    """
    Speak American English with Kokoro, the 82-million-parameter open TTS, in one of twenty voices at any pace.

    Light and cheap; British voices live at their own endpoint.

    Args:
        prompt: The English text to speak.
        voice: Speaker of this language; the second letter of the name says female (f) or male (m).
        speed: Pace: above one is faster, below one slower.
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
