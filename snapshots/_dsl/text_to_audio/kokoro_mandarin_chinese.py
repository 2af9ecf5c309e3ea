class KokoroMandarinChinese(dsl.Builder, node_type="fal.text_to_audio.KokoroMandarinChinese"):
    """
    Speak Mandarin Chinese with Kokoro in one of eight voices, four women and four men, at variable speed.

    Args:
        prompt: The Chinese text to speak.
        voice: Speaker of this language; the second letter of the name says female (f) or male (m).
        speed: Pace: above one is faster, below one slower.
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
