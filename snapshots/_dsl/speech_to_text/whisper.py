class Whisper(dsl.Builder, node_type="fal.speech_to_text.Whisper"):
    """
    Transcribe speech or translate it into English with OpenAI's Whisper large v3.

    Timings come by segment or word, speakers can be told apart at extra cost; retired at fal, where Wizper goes on without speakers.

    Args:
        audio: The recording with the speech to write down or translate. MP3, MP4, MPEG, MPGA, M4A, WAV or WebM.
        task: Write the speech down in its own language, or translate it into English.
        language: Language of the speech; unset, it is detected. A translation is in English whatever the language.
        diarize: Marks who speaks when, at extra cost.
        chunk_level: How finely timings are given: by segment, by word, or none for one piece, which is often the most accurate text.
        version: Release of the speech recogniser.
        batch_size: Audio chunks transcribed at once; more is faster and needs more memory.
        prompt: Text that primes the transcript, such as names and spellings to expect.
        num_speakers: How many people talk; unset, they are counted by the model.
    """

    output: dsl.Handle[str]
    chunks: dsl.Handle[list[dict[str, Any]]]
    inferred_languages: dsl.Handle[list[str]]
    diarization_segments: dsl.Handle[list[dict[str, Any]]]

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
        | None = None,
        diarize: dsl.Input[bool] = False,
        chunk_level: dsl.Input[Literal["none", "segment", "word"]] = "segment",
        version: dsl.Input[Literal["3"]] = "3",
        batch_size: dsl.Input[int] = 64,
        prompt: dsl.Input[str] = "",
        num_speakers: dsl.Input[int] | None = None,
    ) -> None:
        super().__init__(
            audio=audio,
            task=task,
            language=language,
            diarize=diarize,
            chunk_level=chunk_level,
            version=version,
            batch_size=batch_size,
            prompt=prompt,
            num_speakers=num_speakers,
        )
