class XaiTtsV1(dsl.Builder, node_type="fal.text_to_speech.XaiTtsV1"):
    """
    xai/tts/v1 on fal.ai: its words are not written yet.

    Args:
        text: The words to be spoken, shown or examined, exactly as written.
        voice: Who speaks or sings, picked by name or identifier.
        language: Language that is spoken; left to itself, the model recognises or guesses it.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
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
