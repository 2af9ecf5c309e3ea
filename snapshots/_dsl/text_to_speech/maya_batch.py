class MayaBatch(dsl.Builder, node_type="fal.text_to_speech.MayaBatch"):
    """
    Speak many texts in one Maya1 request, each with its own voice description; two lists of equal length go in, a list of audio files and durations comes out.

    Args:
        prompts: Voice descriptions, one for each entry of texts and in the same order.
        texts: Passages to speak, one recording each; emotion tags in angle brackets are allowed.
        max_tokens: Upper limit on audio tokens for each text, which caps how long every recording can get.
        output_format: Kind of audio file: wav loses nothing, mp3 is far smaller.
        repetition_penalty: How strongly repeats are punished; higher avoids loops and stutter, too high sounds odd.
        sample_rate: Samples per second of the sound file; higher keeps more treble and takes more space.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
    """

    output: dsl.Handle[AudioRef]
    audios: dsl.Handle[list[AudioRef]]
    average_rtf: dsl.Handle[float]
    durations: dsl.Handle[list[float]]
    sample_rate: dsl.Handle[str]
    total_generation_time: dsl.Handle[float]

    def __init__(
        self,
        *,
        prompts: dsl.ListInput[str],
        texts: dsl.ListInput[str],
        max_tokens: dsl.Input[int] = 2000,
        output_format: dsl.Input[shared.AudioFormatWavMp3Value] = "wav",
        repetition_penalty: dsl.Number = 1.1,
        sample_rate: dsl.Input[Literal["48 kHz", "24 kHz"]] = "48 kHz",
        temperature: dsl.Number = 0.4,
        top_p: dsl.Number = 0.9,
    ) -> None:
        super().__init__(
            prompts=prompts,
            texts=texts,
            max_tokens=max_tokens,
            output_format=output_format,
            repetition_penalty=repetition_penalty,
            sample_rate=sample_rate,
            temperature=temperature,
            top_p=top_p,
        )
