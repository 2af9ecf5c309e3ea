class MayaBatch(dsl.Builder, node_type="fal.text_to_speech.MayaBatch"):
    """
    Speak up to a hundred texts in one run with Maya1, each in a voice described in words.

    Two lists of the same length go in, a list of sound files and their lengths comes out.

    Args:
        texts: Passages to speak, one recording each. Tags act in them: <laugh>, <sigh>, <excited>; others are laugh_harder, giggle, chuckle, gasp, gulp, exhale, snort, whisper, cry, scream, sing, angry, sarcastic and curious.
        prompts: Voice descriptions, one for each entry of texts and in the same order.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        max_tokens: Upper limit on audio tokens for each text, which caps how long every recording can get.
        repetition_penalty: How strongly repeats are punished; higher avoids loops, too high sounds odd.
        sample_rate: Samples per second of the sound file; higher keeps more treble and takes more space.
        output_format: Kind of audio file: wav loses nothing, mp3 is far smaller.
    """

    output: dsl.Handle[AudioRef]
    audios: dsl.Handle[list[AudioRef]]
    durations: dsl.Handle[list[float]]
    sample_rate: dsl.Handle[str]
    total_generation_time: dsl.Handle[float]
    average_rtf: dsl.Handle[float]

    def __init__(
        self,
        *,
        texts: dsl.ListInput[str],
        prompts: dsl.ListInput[str],
        temperature: dsl.Number = 0.4,
        top_p: dsl.Number = 0.9,
        max_tokens: dsl.Input[int] = 2000,
        repetition_penalty: dsl.Number = 1.1,
        sample_rate: dsl.Input[Literal["48 kHz", "24 kHz"]] = "48 kHz",
        output_format: dsl.Input[shared.AudioFormatWavMp3Value] = "wav",
    ) -> None:
        super().__init__(
            texts=texts,
            prompts=prompts,
            temperature=temperature,
            top_p=top_p,
            max_tokens=max_tokens,
            repetition_penalty=repetition_penalty,
            sample_rate=sample_rate,
            output_format=output_format,
        )
