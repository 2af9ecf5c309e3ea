class MinimaxSpeech26Turbo(dsl.Builder, node_type="fal.text_to_speech.MinimaxSpeech26Turbo"):
    """
    Speak up to 10,000 characters quickly with MiniMax Speech 2.6 Turbo, with timed pauses and even loudness.

    Settings as in 2.6 HD at three fifths of its price; 2.8 Turbo adds laughs and voice changes.

    Args:
        prompt: The text to speak; a newline starts a paragraph. <#1.5#> between words pauses that many seconds, from 0.01 to 99.99 with two decimals at most; never set two markers in a row.
        voice_setting: How the text is read: voice, pace, loudness, pitch and mood.
        audio_setting: Sound file settings: format, sample rate, bit rate and channels.
        language_boost: Language or dialect that pronunciation should favour.
        output_format: How the service hands over the speech: as the address of a file or as hexadecimal text.
        pronunciation_dict: How particular words should be pronounced.
        normalization_setting: Targets for the loudness of the speech.
    """

    output: dsl.Handle[AudioRef]
    duration_ms: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        voice_setting: dsl.Input[shared.VoiceSetting] | None = None,
        audio_setting: dsl.Input[shared.AudioSetting] | None = None,
        language_boost: dsl.Input[shared.LanguageBoostValue] | None = None,
        output_format: dsl.Input[shared.AudioDeliveryValue] = "hex",
        pronunciation_dict: dsl.Input[shared.PronunciationDict] | None = None,
        normalization_setting: dsl.Input[shared.LoudnessNormalizationSetting] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            voice_setting=voice_setting,
            audio_setting=audio_setting,
            language_boost=language_boost,
            output_format=output_format,
            pronunciation_dict=pronunciation_dict,
            normalization_setting=normalization_setting,
        )
