class MinimaxSpeech2_8Turbo(dsl.Builder, node_type="fal.text_to_speech.MinimaxSpeech2_8Turbo"):
    """
    fal-ai/minimax/speech-2.8-turbo on fal.ai: its words are not written yet.

    Args:
        prompt: What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.
        voice_setting: How the text is read: voice, pace, loudness, pitch and mood.
        audio_setting: Sound file settings: format, sample rate, bit rate and channels.
        language_boost: Language or dialect that pronunciation should favour; left out, it is recognised from the text.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
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
        voice_modify: dsl.Input[shared.MinimaxVoiceModify] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            voice_setting=voice_setting,
            audio_setting=audio_setting,
            language_boost=language_boost,
            output_format=output_format,
            pronunciation_dict=pronunciation_dict,
            normalization_setting=normalization_setting,
            voice_modify=voice_modify,
        )
