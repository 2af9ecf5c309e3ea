class MinimaxPreviewSpeech25Turbo(dsl.Builder, node_type="fal.text_to_speech.MinimaxPreviewSpeech25Turbo"):
    """
    Speak up to 5,000 characters quickly with the preview of MiniMax Speech 2.5 Turbo.

    Voices, 40 languages to favour and settings are those of 2.5 HD, at three fifths of its price.

    Args:
        text: The words to speak, exactly as written.
        voice_setting: How the text is read: voice, pace, loudness, pitch and mood.
        audio_setting: Sound file settings: format, sample rate, bit rate and channels.
        language_boost: Language or dialect that pronunciation should favour.
        output_format: How the service hands over the speech: as the address of a file or as hexadecimal text.
        pronunciation_dict: How particular words should be pronounced.
    """

    output: dsl.Handle[AudioRef]
    duration_ms: dsl.Handle[int]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        voice_setting: dsl.Input[shared.VoiceSetting] | None = None,
        audio_setting: dsl.Input[shared.AudioSetting] | None = None,
        language_boost: dsl.Input[
            Literal[
                "Persian",
                "Filipino",
                "Tamil",
                "Chinese",
                "Chinese,Yue",
                "English",
                "Arabic",
                "Russian",
                "Spanish",
                "French",
                "Portuguese",
                "German",
                "Turkish",
                "Dutch",
                "Ukrainian",
                "Vietnamese",
                "Indonesian",
                "Japanese",
                "Italian",
                "Korean",
                "Thai",
                "Polish",
                "Romanian",
                "Greek",
                "Czech",
                "Finnish",
                "Hindi",
                "Bulgarian",
                "Danish",
                "Hebrew",
                "Malay",
                "Slovak",
                "Swedish",
                "Croatian",
                "Hungarian",
                "Norwegian",
                "Slovenian",
                "Catalan",
                "Nynorsk",
                "Afrikaans",
                "auto",
            ]
        ]
        | None = None,
        output_format: dsl.Input[shared.AudioDeliveryValue] = "hex",
        pronunciation_dict: dsl.Input[shared.PronunciationDict] | None = None,
    ) -> None:
        super().__init__(
            text=text,
            voice_setting=voice_setting,
            audio_setting=audio_setting,
            language_boost=language_boost,
            output_format=output_format,
            pronunciation_dict=pronunciation_dict,
        )
