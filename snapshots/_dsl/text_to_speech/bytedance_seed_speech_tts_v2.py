class BytedanceSeedSpeechTtsV2(dsl.Builder, node_type="fal.text_to_speech.BytedanceSeedSpeechTtsV2"):
    """
    Speak text of up to 5,000 characters with ByteDance's Seed Speech 2.0 in one of 41 voices.

    A plain instruction steers tone and emotion; ten languages, with Chinese and English mixed by some voices.

    Args:
        text: The words to speak, exactly as written.
        voice: Ready-made speaker; the ending names the languages. With mixed, Chinese and English may alternate in one sentence.
        output_format: File format of the speech: MP3, or Opus in an Ogg file.
        sample_rate: Samples per second of the sound file; higher keeps more treble and takes more space.
        speed: Pace of the speech: 1 is normal, 0.5 half, 2 double.
        volume: Loudness: 1 is normal, 0.5 half, 2 double.
        pitch: Raises or lowers the voice in semitones: 12 is an octave up, -12 an octave down, 0 changes nothing.
        language: Reads the whole text as this language; unset, the language is detected, and bilingual voices may mix.
        voice_instruction: How to speak, in plain words: tone, emotion, pace, loudness. It is not read aloud and costs nothing.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        voice: dsl.Input[
            Literal[
                "vivi_mixed_en_zh_ja_es_id",
                "mindy_en_es_id_pt_zh",
                "stokie_en",
                "dacey_en",
                "tim_en",
                "kian_en_zh",
                "cedric_en_zh",
                "sophie_en_zh",
                "jean_en_zh",
                "magnus_en_zh",
                "mabel_en_zh",
                "nadia_en_zh",
                "opal_en_zh",
                "pearl_en_zh",
                "quentin_en_zh",
                "vienna_mixed_en_zh",
                "alina_mixed_en_zh",
                "corinne_mixed_en_zh",
                "esther_mixed_en_zh",
                "freya_mixed_en_zh",
                "gigi_mixed_en_zh",
                "holly_mixed_en_zh",
                "lyla_mixed_en_zh",
                "daisy_mixed_en_zh",
                "tracy_es_zh",
                "jess_ja_es_id_pt_en_zh",
                "pinky_es_ko_mixed_en_zh",
                "sweety_ja_es",
                "sandy_es_mixed_en_zh",
                "sven_de",
                "minimi_ja",
                "usseau_fr",
                "felipe_es",
                "han_id",
                "martins_pt",
                "enzo_it",
                "shane_ko",
                "bonnie_zh",
                "felix_zh",
                "celeste_zh",
                "monkey_king_zh",
            ]
        ] = "stokie_en",
        output_format: dsl.Input[Literal["mp3", "opus"]] = "mp3",
        sample_rate: dsl.Input[Literal[8000, 16000, 22050, 24000, 32000, 44100, 48000]] = 24000,
        speed: dsl.Number = 1.0,
        volume: dsl.Number = 1.0,
        pitch: dsl.Input[int] = 0,
        language: dsl.Input[Literal["zh", "en", "ja", "es-mx", "id", "pt-br", "ko", "it", "de", "fr"]] | None = None,
        voice_instruction: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            text=text,
            voice=voice,
            output_format=output_format,
            sample_rate=sample_rate,
            speed=speed,
            volume=volume,
            pitch=pitch,
            language=language,
            voice_instruction=voice_instruction,
        )
