class Whisper(dsl.Builder, node_type="fal.speech_to_text.Whisper"):
    """
    Transcribe speech or translate it into English with OpenAI's Whisper large v3, with segment or word timestamps and optional speaker separation; about a hundred languages.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        prompt: Text that primes the transcript, such as names and spellings to expect.
        batch_size: Audio chunks transcribed at once; more is faster and needs more memory.
        chunk_level: How finely the transcript is cut: whole, by segments or by words.
        diarize: Marks who speaks when; may cost extra.
        language: Language that is spoken; left to itself, the model recognises or guesses it.
        num_speakers: How many people talk; left out, they are counted automatically.
        task: Write the speech down in its own language, or translate it into English.
        version: Release of the speech recogniser.
    """

    output: dsl.Handle[str]
    diarization_segments: dsl.Handle[list[dict[str, Any]]]
    inferred_languages: dsl.Handle[list[str]]
    chunks: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        prompt: dsl.Input[str] = "",
        batch_size: dsl.Input[int] = 64,
        chunk_level: dsl.Input[Literal["none", "segment", "word"]] = "segment",
        diarize: dsl.Input[bool] = False,
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
        | None = None,
        num_speakers: dsl.Input[int] | None = None,
        task: dsl.Input[Literal["transcribe", "translate"]] = "transcribe",
        version: dsl.Input[Literal["3"]] = "3",
    ) -> None:
        super().__init__(
            audio=audio,
            prompt=prompt,
            batch_size=batch_size,
            chunk_level=chunk_level,
            diarize=diarize,
            language=language,
            num_speakers=num_speakers,
            task=task,
            version=version,
        )
