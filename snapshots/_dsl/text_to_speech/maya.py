class Maya(dsl.Builder, node_type="fal.text_to_speech.Maya"):
    """
    Speak text in a voice that you describe in words, with Maya Research's Maya1.

    Age, accent and pitch go into the prompt, emotion tags into the text; gives one WAV or MP3 file. Batch takes lists, Stream sends it bit by bit.

    Args:
        text: The words to speak. Tags act between them: <laugh>, <sigh>, <excited>; others are laugh_harder, giggle, chuckle, gasp, gulp, exhale, snort, whisper, cry, scream, sing, angry, sarcastic and curious.
        prompt: Description of the speaker: age, accent, pitch, timbre, pace, tone and intensity.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        max_tokens: Upper limit on audio tokens, which caps how long the recording can get.
        repetition_penalty: How strongly repeats are punished; higher avoids loops, too high sounds odd.
        sample_rate: Sample rate of the file: 48 kHz sounds better, 24 kHz is made faster.
        output_format: Kind of audio file: wav loses nothing, mp3 is far smaller.
    """

    output: dsl.Handle[AudioRef]
    duration: dsl.Handle[float]
    sample_rate: dsl.Handle[str]
    generation_time: dsl.Handle[float]
    rtf: dsl.Handle[float]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        prompt: dsl.Input[str],
        temperature: dsl.Number = 0.4,
        top_p: dsl.Number = 0.9,
        max_tokens: dsl.Input[int] = 2000,
        repetition_penalty: dsl.Number = 1.1,
        sample_rate: dsl.Input[Literal["48 kHz", "24 kHz"]] = "48 kHz",
        output_format: dsl.Input[shared.AudioFormatWavMp3Value] = "wav",
    ) -> None:
        super().__init__(
            text=text,
            prompt=prompt,
            temperature=temperature,
            top_p=top_p,
            max_tokens=max_tokens,
            repetition_penalty=repetition_penalty,
            sample_rate=sample_rate,
            output_format=output_format,
        )
