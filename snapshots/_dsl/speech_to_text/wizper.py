class Wizper(dsl.Builder, node_type="fal.speech_to_text.Wizper"):
    """
    Transcribe speech or translate it into English with Wizper, fal's tuned Whisper V3 Large.

    Gives text and timed segments of 10 to 29 seconds, no speaker labels or word times; Cohere Transcribe gives plain text.

    Args:
        audio: Recording whose speech should be written down. MP3, MP4, MPEG, MPGA, M4A, WAV or WebM.
        task: Write the speech down in its own language, or translate it into English.
        language: Language spoken in the recording; with none chosen it is detected, which takes longer. Translation always goes into English.
        chunk_level: How finely the transcript is cut; segments are the only choice.
        max_segment_len: Longest piece of speech in seconds before it is split.
        merge_chunks: Joins neighbouring pieces of text as long as they stay below the longest length.
        version: Release of Whisper large; version 3 is the only choice.
    """

    output: dsl.Handle[str]
    chunks: dsl.Handle[list[dict[str, Any]]]
    languages: dsl.Handle[list[str]]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        task: dsl.Input[Literal["transcribe", "translate"]] = "transcribe",
        language: dsl.Input[
            Literal[
                "af",
                "am",
                "ar",
                "as",
                "az",
                "ba",
                "be",
                "bg",
                "bn",
                "bo",
                "br",
                "bs",
                "ca",
                "cs",
                "cy",
                "da",
                "de",
                "el",
                "en",
                "es",
                "et",
                "eu",
                "fa",
                "fi",
                "fo",
                "fr",
                "gl",
                "gu",
                "ha",
                "haw",
                "he",
                "hi",
                "hr",
                "ht",
                "hu",
                "hy",
                "id",
                "is",
                "it",
                "ja",
                "jw",
                "ka",
                "kk",
                "km",
                "kn",
                "ko",
                "la",
                "lb",
                "ln",
                "lo",
                "lt",
                "lv",
                "mg",
                "mi",
                "mk",
                "ml",
                "mn",
                "mr",
                "ms",
                "mt",
                "my",
                "ne",
                "nl",
                "nn",
                "no",
                "oc",
                "pa",
                "pl",
                "ps",
                "pt",
                "ro",
                "ru",
                "sa",
                "sd",
                "si",
                "sk",
                "sl",
                "sn",
                "so",
                "sq",
                "sr",
                "su",
                "sv",
                "sw",
                "ta",
                "te",
                "tg",
                "th",
                "tk",
                "tl",
                "tr",
                "tt",
                "uk",
                "ur",
                "uz",
                "vi",
                "yi",
                "yo",
                "zh",
            ]
        ]
        | None = "en",
        chunk_level: dsl.Input[Literal["segment"]] = "segment",
        max_segment_len: dsl.Input[int] = 29,
        merge_chunks: dsl.Input[bool] = True,
        version: dsl.Input[Literal["3"]] = "3",
    ) -> None:
        super().__init__(
            audio=audio,
            task=task,
            language=language,
            chunk_level=chunk_level,
            max_segment_len=max_segment_len,
            merge_chunks=merge_chunks,
            version=version,
        )
