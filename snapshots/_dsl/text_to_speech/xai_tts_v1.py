class XaiTtsV1(dsl.Builder, node_type="fal.text_to_speech.XaiTtsV1"):
    """
    Speak up to 15,000 characters with one of xAI's five voices, in twenty languages or by detection.

    Tags such as [laugh] or <whisper> act in the text; codec, sample rate and bit rate can be set.

    Args:
        text: The words to speak. [laugh], [pause] or [sigh] act between them; <whisper> or <slow> wrap a passage up to </whisper> or </slow>.
        voice: Who speaks: eve is lively, ara warm, rex confident, sal balanced, leo authoritative.
        language: Language of the text by its code; auto detects it.
        output_format: Codec, sample rate and bit rate of the sound file; unset, MP3 at 24 kHz.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        voice: dsl.Input[Literal["eve", "ara", "rex", "sal", "leo"]] = "eve",
        language: dsl.Input[
            Literal[
                "auto",
                "en",
                "ar-EG",
                "ar-SA",
                "ar-AE",
                "bn",
                "zh",
                "fr",
                "de",
                "hi",
                "id",
                "it",
                "ja",
                "ko",
                "pt-BR",
                "pt-PT",
                "ru",
                "es-MX",
                "es-ES",
                "tr",
                "vi",
            ]
        ] = "auto",
        output_format: dsl.Input[shared.XaiOutputFormat] | None = None,
    ) -> None:
        super().__init__(
            text=text,
            voice=voice,
            language=language,
            output_format=output_format,
        )
