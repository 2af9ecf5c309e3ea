class NvidiaNemotronAsrMultilingualAsr(dsl.Builder, node_type="fal.speech_to_text.NvidiaNemotronAsrMultilingualAsr"):
    """
    nvidia/nemotron-asr-multilingual/asr on fal.ai: its words are not written yet.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        language: Language that is spoken; left to itself, the model recognises or guesses it.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
    """

    output: dsl.Handle[str]
    partial: dsl.Handle[bool]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        language: dsl.Input[
            Literal[
                "auto",
                "en-US",
                "en-GB",
                "es-US",
                "es-ES",
                "de-DE",
                "fr-FR",
                "fr-CA",
                "it-IT",
                "ar-AR",
                "ja-JP",
                "ko-KR",
                "pt-BR",
                "pt-PT",
                "ru-RU",
                "hi-IN",
                "zh-CN",
                "vi-VN",
                "he-IL",
                "nl-NL",
                "cs-CZ",
                "da-DK",
                "pl-PL",
                "nn-NO",
                "nb-NO",
                "sv-SE",
                "th-TH",
                "tr-TR",
                "bg-BG",
                "el-GR",
                "et-EE",
                "fi-FI",
                "hr-HR",
                "hu-HU",
                "lt-LT",
                "lv-LV",
                "ro-RO",
                "sk-SK",
                "uk-UA",
                "mt-MT",
                "sl-SI",
            ]
        ] = "auto",
        acceleration: dsl.Input[shared.AccelerationFourLevelsValue] = "regular",
    ) -> None:
        super().__init__(
            audio=audio,
            language=language,
            acceleration=acceleration,
        )
