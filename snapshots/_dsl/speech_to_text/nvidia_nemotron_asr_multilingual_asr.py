class NvidiaNemotronAsrMultilingualAsr(dsl.Builder, node_type="fal.speech_to_text.NvidiaNemotronAsrMultilingualAsr"):
    """
    Transcribe a recording in one of forty languages and variants with NVIDIA's Nemotron ASR.

    Detects the language if asked; takes a sound file and returns text; four settings trade accuracy for speed.

    Args:
        audio: Recording of speech to transcribe.
        language: Language that is spoken; auto lets the model detect it.
        acceleration: Speed against accuracy: none listens in long pieces and errs least, full in very short ones.
    """

    output: dsl.Handle[str]
    partial: dsl.Handle[bool]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
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
