class KokoroMandarinChinese(dsl.Builder, node_type="fal.text_to_audio.KokoroMandarinChinese"):
    """
    Speak Mandarin Chinese with Kokoro, the small open TTS model.

    Eight voices, four women and four men, at any pace; it reads Chinese text and does not translate.

    Args:
        prompt: The Chinese text to speak.
        voice: Speaker of this language; the second letter of the name says female (f) or male (m).
        speed: Pace of the speech: 1 is normal, lower is slower, higher is faster.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        voice: dsl.Input[
            Literal[
                "zf_xiaobei",
                "zf_xiaoni",
                "zf_xiaoxiao",
                "zf_xiaoyi",
                "zm_yunjian",
                "zm_yunxi",
                "zm_yunxia",
                "zm_yunyang",
            ]
        ],
        speed: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            voice=voice,
            speed=speed,
        )
